"""Runs in a process of its own: executes code that comes as lines of JSON, and says what it printed and answered.

Each line is `{"setup": code, "code": code}`; each reply `{"printed": text, "error": text or null, "answer": text}`, the
answer in Python's notation and only if there was one.
"""

import contextlib
import io
import json
import sys

LONGEST_PRINT_CHARACTERS = 2000


class AnswerGiven(BaseException):
    pass


def main() -> None:
    answers = []
    namespace = {'__name__': '__main__'}

    def final_answer(answer=None, **named):
        answers.append([*named.values(), answer][0])
        raise AnswerGiven

    replies = sys.stdout
    for line in sys.stdin:
        request = json.loads(line)
        printed, error = io.StringIO(), None
        try:
            with contextlib.redirect_stdout(printed):
                exec(request['setup'], namespace)
                namespace['final_answer'] = final_answer
                exec(request['code'], namespace)
        except AnswerGiven:
            pass
        except BaseException as caught:
            error = f'{type(caught).__name__}: {caught}'
        reply = {'printed': printed.getvalue()[:LONGEST_PRINT_CHARACTERS], 'error': error}
        if answers:
            reply['answer'] = repr(answers[0])
        replies.write(json.dumps(reply) + '\n')
        replies.flush()


main()
