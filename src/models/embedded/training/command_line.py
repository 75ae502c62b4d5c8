"""The commands: `python3 src/models/embedded/training <command>`."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

from .paths import CHECKPOINT, EVALUATION, RUNS, SERVED, show_path
from .settings import add_settings, read_settings

Arguments = argparse.Namespace

#: Dialogues that a tokenizer learns from, and their seed.
TOKENIZER_DIALOGUES = 8000
TOKENIZER_SEED = 12345
#: Share of dialogues whose system message the tokenizer learns from as well; they are nearly all the same.
SYSTEM_SHARE = 0.2


def main() -> int:
    arguments = make_parser().parse_args()
    try:
        return arguments.run(arguments) or 0
    except BrokenPipeError:
        return 0
    except (ValueError, OSError, RuntimeError) as error:
        print(f'{arguments.command}: {error}', file=sys.stderr)
        return 1


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog='python3 src/models/embedded/training',
        description='Trains the embedded model, exports it for the browser, and measures it.',
    )
    commands = parser.add_subparsers(dest='command', required=True, metavar='command')

    def add(name: str, run: Callable[[Arguments], int | None], help: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + '.')
        command.set_defaults(run=run)
        return command

    add('kinds', show_kinds, 'list the families of tasks, and try every wording of every kind')

    dialogues = add('dialogues', show_dialogues, 'print dialogues as the model is trained on them')
    dialogues.add_argument('--count', type=int, default=5, help='how many (default: 5)')
    dialogues.add_argument('--seed', type=int, default=0, help='the same seed gives the same (default: 0)')
    dialogues.add_argument('--held-out', action='store_true', help='in wordings that are never trained on')
    dialogues.add_argument('--kind', help='only tasks of this kind, such as two-goods')

    tokenizer = add('tokenizer', make_tokenizer, 'learn a new tokenizer from dialogues')
    add_path(tokenizer, '--output', RUNS / 'tokenizer', 'folder to write')
    tokenizer.add_argument('--vocabulary', type=int, default=1536, help='tokens (default: 1536)')

    add_settings(add('train', train, 'train a model, from nothing or from other weights'))

    grow = add('grow', grow_weights, 'make a model deeper or wider, or let it know phrases, without changing what it says')
    grow.add_argument('checkpoint', type=Path)
    grow.add_argument('--layers', type=int, help='how many it shall have')
    grow.add_argument('--feed-forward-width', type=int, help='how many units each feed-forward part shall have')
    grow.add_argument('--phrase-rows', type=int, help='rows for phrases, the best number is a prime and one')
    add_path(grow, '--tokenizer', SERVED, 'folder of the tokenizer')
    grow.add_argument('--output', type=Path, default=RUNS / 'grown.npz', help='file to write')

    mix = add('mix', mix_weights, 'average two checkpoints of one training')
    mix.add_argument('first', type=Path)
    mix.add_argument('second', type=Path)
    mix.add_argument('--share', type=float, default=0.5, help='of the second one, from 0 to 1 (default: 0.5)')
    add_path(mix, '--output', RUNS / 'mixed.npz', 'file to write')

    collect = add('collect', collect_turns, 'let a model solve new tasks, and keep its failing turns with what puts them right')
    add_path(collect, '--weights', SERVED, 'checkpoint or exported folder')
    add_path(collect, '--tokenizer', SERVED, 'folder of the tokenizer')
    add_path(collect, '--output', RUNS / 'failures.jsonl', 'file to write')
    collect.add_argument('--tasks', type=int, default=4000, help='how many are tried (default: 4000)')
    collect.add_argument('--seed', type=int, default=4242, help='the same seed gives the same tasks (default: 4242)')
    collect.add_argument('--threads', type=int, default=1, help='threads of the CPU (default: 1)')

    curve = add('curve', draw_log, 'draw how a training went')
    add_path(curve, '--log', RUNS / 'run' / 'log.txt', 'log of the training')
    add_path(curve, '--output', RUNS / 'curve.svg', 'file to write')

    draw = add('evaluation-set', write_evaluation, 'draw the tasks of the evaluation in the browser anew')
    draw.add_argument('--seed', type=int, default=606, help='the same seed gives the same tasks (default: 606)')
    add_path(draw, '--output', EVALUATION, 'file to write')

    pack = add('pack', pack_weights, 'make a checkpoint small enough to commit, without changing its export')
    pack.add_argument('checkpoint', type=Path)
    add_path(pack, '--output', CHECKPOINT, 'file to write')

    export = add('export', export_weights, 'write the folder that the browser loads')
    add_path(export, '--checkpoint', CHECKPOINT, 'file of the weights')
    add_path(export, '--tokenizer', SERVED, 'folder of the tokenizer')
    add_path(export, '--output', RUNS / 'export', 'folder to write')
    export.add_argument('--storage', default='q8', choices=['q8', 'fp16', 'fp32'], help='of the matrices (default: q8)')

    evaluate = add('evaluate', evaluate_weights, 'measure how many new tasks a model solves; runs the code it writes')
    add_path(evaluate, '--weights', SERVED, 'checkpoint or exported folder')
    add_path(evaluate, '--tokenizer', SERVED, 'folder of the tokenizer')
    evaluate.add_argument('--engine', default='auto', choices=['auto', 'torch', 'onnxruntime'], help='(default: auto)')
    evaluate.add_argument('--tasks', type=int, default=400, help='half of them in held-out wordings (default: 400)')
    evaluate.add_argument('--seed', type=int, default=20260, help='the same seed gives the same tasks (default: 20260)')
    evaluate.add_argument('--problems', type=Path, help='the tasks of a file instead, such as handwritten.jsonl')
    evaluate.add_argument('--in-a-row', type=int, default=1, help='so many in one conversation (default: 1)')
    evaluate.add_argument('--threads', type=int, default=1, help='threads of the CPU (default: 1)')
    evaluate.add_argument('--show', type=int, default=0, help='print so many failed tasks in full (default: 0)')

    verify = add('verify', verify_weights, 'prove that the served files are what these scripts make')
    verify.add_argument('--write', action='store_true', help='and write their checksums down')
    return parser


def add_path(command: argparse.ArgumentParser, option: str, default: Path, help: str) -> None:
    command.add_argument(option, type=Path, default=default, help=f'{help} (default: {show_path(default)})')


def show_kinds(_: Arguments) -> None:
    from .generator.inspection import describe_families

    print(describe_families())


def show_dialogues(arguments: Arguments) -> None:
    from .generator.inspection import draw_samples

    for task, dialogue in draw_samples(arguments.seed, arguments.count, arguments.held_out, arguments.kind):
        print(f'--- {task.family}, {task.kind}')
        for message in dialogue.messages:
            print(f'[{message.role}] {message.content}')
        print(f'=> {dialogue.answer!r}')


def make_tokenizer(arguments: Arguments) -> None:
    from .generator import draw_task, make_dialogue
    from .tokenizer import Tokenizer
    from .tokenizer_files import write_tokenizer
    from .tokenizer_training import learn_merges

    rng = Random(TOKENIZER_SEED)
    texts = []
    for _ in range(TOKENIZER_DIALOGUES):
        system, *others = [message.content for message in make_dialogue(draw_task(rng)).messages]
        texts += others
        if rng.random() < SYSTEM_SHARE:
            texts.append(system)
    write_tokenizer(arguments.output, learn_merges(texts, arguments.vocabulary))
    tokenizer = Tokenizer(arguments.output)
    tokens = sum(len(tokenizer.encode(text)) for text in texts)
    characters = sum(map(len, texts))
    print(f'{arguments.output}: {tokenizer.size} tokens, {characters / tokens:.2f} characters for each')


def train(arguments: Arguments) -> None:
    from . import trainer

    trainer.train(read_settings(arguments))


def grow_weights(arguments: Arguments) -> None:
    from .growth import grow_checkpoint

    grow_checkpoint(
        arguments.checkpoint,
        arguments.output,
        arguments.layers,
        arguments.feed_forward_width,
        arguments.phrase_rows,
        arguments.tokenizer,
    )


def mix_weights(arguments: Arguments) -> None:
    from .mixing import mix_checkpoints

    mix_checkpoints(arguments.first, arguments.second, arguments.share, arguments.output)


def collect_turns(arguments: Arguments) -> None:
    from .engine import load_engine
    from .failures import collect_failures, write_failures
    from .tokenizer import Tokenizer

    engine = load_engine(arguments.weights, 'auto', arguments.threads)
    failures = collect_failures(engine, Tokenizer(arguments.tokenizer), arguments.seed, arguments.tasks)
    print(f'{arguments.output}: {write_failures(arguments.output, failures)} failing turns of {arguments.tasks} tasks')


def draw_log(arguments: Arguments) -> None:
    from .curve import draw_curve

    draw_curve(arguments.log, arguments.output)


def write_evaluation(arguments: Arguments) -> None:
    from .problem_files import draw_rows

    rows = [json.dumps(row, ensure_ascii=False) for row in draw_rows(arguments.seed)]
    arguments.output.write_text('\n'.join(rows) + '\n', encoding='utf-8')
    print(f'{arguments.output}: {len(rows)} tasks')


def pack_weights(arguments: Arguments) -> None:
    from .packing import pack_checkpoint

    pack_checkpoint(arguments.checkpoint, arguments.output)


def export_weights(arguments: Arguments) -> None:
    from .checkpoint import load_checkpoint
    from .export import export

    graph = export(*load_checkpoint(arguments.checkpoint), arguments.tokenizer, arguments.output, arguments.storage)
    print(f'{graph}: {graph.stat().st_size} bytes')


def evaluate_weights(arguments: Arguments) -> None:
    from .engine import load_engine
    from .evaluation import Evaluation, describe_failure, draw_problems
    from .problem_files import read_problems
    from .tokenizer import Tokenizer

    engine = load_engine(arguments.weights, arguments.engine, arguments.threads)
    evaluation = Evaluation(engine, Tokenizer(arguments.tokenizer), arguments.in_a_row)
    drawn = draw_problems(arguments.seed, arguments.tasks)
    problems = read_problems(arguments.problems) if arguments.problems else drawn
    shown = 0
    for problem in problems:
        episode = evaluation.add(problem)
        if episode.verdict != 'right' and shown < arguments.show:
            shown += 1
            print(describe_failure(episode), flush=True)
    print(evaluation.describe())


def verify_weights(arguments: Arguments) -> int:
    from .verification import verify

    faults = verify(arguments.write)
    print('\n'.join(faults) or 'The served files are what these scripts make of the checkpoint.')
    return 1 if faults else 0
