"""Writes down what a plan of `rewrite` says: the same tree with `await` where something waits."""

import ast


class Awaiter(ast.NodeTransformer):
    """Changes the nodes that wait, by what is to be done to each; everything keeps its place in the model's code."""

    def __init__(self, plan):
        self.waiting = dict(plan.waiting)
        self.turned = plan.turned
        # Looked up now: changed nodes say nothing any more.
        collecting = (node for node, action in plan.waiting.items() if action == "collect")
        self.flows = {node: [plan.has_flow(one) for one in getattr(node, "args", ())] for node in collecting}

    def visit_Call(self, node):
        action = self.waiting.get(node)
        self.generic_visit(node)
        match action:
            case "wait":
                return awaited(node, "__settle__", node)
            case "run":
                return awaited(node, "__run__", *node.args)
            case "any" | "all":
                return awaited(node, f"__{action}_of__", *node.args)
            case "next":
                return called(node, "__item_of__", awaited(node, "__next_of__", *node.args))
            case "collect":
                pairs = zip(node.args, self.flows[node], strict=True)
                node.args = [awaited(one, "__collect__", one) if flows else one for one, flows in pairs]
        return node

    def visit_Starred(self, node):
        self.generic_visit(node)
        if self.waiting.get(node) == "collect":
            node.value = awaited(node, "__collect__", node.value)
        return node

    def visit_Assign(self, node):
        self.generic_visit(node)
        if self.waiting.get(node) == "collect":
            node.value = awaited(node.value, "__collect__", node.value)
        return node

    def visit_For(self, node):
        self.generic_visit(node)
        if node not in self.waiting:
            return node
        fields = {name: getattr(node, name) for name in ("target", "body", "orelse", "type_comment")}
        return at(node, ast.AsyncFor(iter=called(node.iter, "__each__", node.iter), **fields))

    def visit_comprehension(self, node):
        self.generic_visit(node)
        if node in self.waiting:
            node.iter = called(node.iter, "__each__", node.iter)
            node.is_async = 1
        return node

    def visit_GeneratorExp(self, node):
        self.generic_visit(node)
        if self.waiting.get(node) != "list":
            return node
        return called(node, "__listed__", at(node, ast.ListComp(elt=node.elt, generators=node.generators)))

    def visit_Expr(self, node):
        inner = node.value
        self.generic_visit(node)
        if not isinstance(inner, ast.YieldFrom) or inner not in self.waiting:
            return node
        name = "__item__"
        step = at(node, ast.Expr(at(node, ast.Yield(at(node, ast.Name(name, ast.Load()))))))
        target = at(node, ast.Name(name, ast.Store()))
        items = called(inner, "__each__", inner.value)
        return at(node, ast.AsyncFor(target=target, iter=items, body=[step], orelse=[]))

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        if node not in self.turned:
            return node
        fields = {name: getattr(node, name) for name in node._fields if name != "decorator_list"}
        mark = at(node.decorator_list[-1] if node.decorator_list else node, ast.Name("__waits__", ast.Load()))
        return at(node, ast.AsyncFunctionDef(decorator_list=[*node.decorator_list, mark], **fields))


def at(place, node):
    return ast.copy_location(node, place)


def called(place, name, *arguments):
    return at(place, ast.Call(func=at(place, ast.Name(name, ast.Load())), args=list(arguments), keywords=[]))


def awaited(place, name, *arguments):
    return at(place, ast.Await(called(place, name, *arguments)))

