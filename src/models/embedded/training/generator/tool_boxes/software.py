"""What tools of a software company know about servers, websites, repositories, issues, deployments and developers."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, many, whole
from ..words import PEOPLE, invented_word

ROLES = 'web db mail cache proxy worker auth search backup build queue log edge vpn dns file api metrics'.split()
REALMS = ['com', 'org', 'net', 'io', 'dev', 'de', 'co.uk', 'app', 'eu']
SITE_HEADS = 'shop blog docs status portal booking news wiki cloud forum account support'.split()
REPO_WORDS = (
    'invoice billing checkout atlas parser router gateway mobile dashboard payment search login report sync mailer '
    'scheduler inventory importer viewer notifier chat'
).split()
REPO_ENDS = ['api', 'ui', 'core', 'service', 'lib', 'cli', 'app', 'worker', 'sdk', 'tools']
PROJECTS = 'OPS WEB API CORE PAY BUG DEV INFRA MOB UX SEC DATA CRM SHOP QA'.split()
PACKAGES = (
    'nginx postgres openssl redis nodejs python docker git curl php mariadb haproxy bash kernel libxml2 grafana '
    'rabbitmq java ruby certbot'
).split()
BRANCHES = ['main', 'develop', 'release', 'hotfix', 'staging', 'next', 'legacy', 'v2', 'experiment', 'refactor']
FAMILIES = (
    'Hale Mirza Lund Costa Ferrer Yoon Albrecht Nasser Byrne Sokolov Tran Wolff Ojo Reyes Marsh Klein Doyle'
).split()
SQUADS = 'platform payments frontend backend mobile data security checkout infra growth search identity'.split()


def host(rng: Random) -> str:
    word = rng.choice(ROLES) if rng.random() < 0.75 else invented_word(rng)
    shapes = [
        f'{word}-{rng.randint(1, 40):02d}',
        f'{word}{rng.randint(1, 99)}',
        f'{word}-{rng.choice(["eu", "us", "prod", "dev"])}-{rng.randint(1, 9)}',
    ]
    return rng.choice([
        *shapes,
        f'srv-{rng.randint(100, 999)}',
        f'10.{rng.randint(0, 40)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}',
        word,
    ])


def domain(rng: Random) -> str:
    name = invented_word(rng) if rng.random() < 0.6 else rng.choice(REPO_WORDS)
    head = rng.choice(SITE_HEADS) + '.' if rng.random() < 0.45 else ''
    return f'{head}{name}.{rng.choice(REALMS)}'


def repository(rng: Random) -> str:
    word = rng.choice(REPO_WORDS) if rng.random() < 0.75 else invented_word(rng)
    return rng.choice([
        f'{word}-{rng.choice(REPO_ENDS)}',
        f'{word}_{rng.choice(REPO_ENDS)}',
        f'{word}/{rng.choice(REPO_ENDS)}',
        word,
    ])


def developer(rng: Random) -> str:
    first, family = rng.choice(PEOPLE), rng.choice(FAMILIES)
    shapes = [first, f'{first} {family}', f'{first.lower()}.{family.lower()}', f'{first[0].lower()}{family.lower()}']
    return rng.choice([*shapes, f'@{first.lower()}{rng.randint(2, 99)}', invented_word(rng)])


def version(rng: Random) -> str:
    number = f'{rng.randint(0, 14)}.{rng.randint(0, 30)}.{rng.randint(0, 20)}'
    return rng.choice([number, number, 'v' + number, f'{number}-rc{rng.randint(1, 4)}'])


def branch(rng: Random) -> str:
    return rng.choice([rng.choice(BRANCHES), f'feature/{invented_word(rng)}', f'fix-{rng.randint(10, 999)}'])


HOST = ('soft-host', 'host server machine node')
DOMAIN = ('soft-domain', 'domain site url website')
REPO = ('soft-repo', 'repo repository project codebase')
ISSUE = ('soft-issue', 'issue ticket key issue_key')
DEVELOPER = ('soft-developer', 'developer user dev username')

ARGUMENTS = {
    'soft-host': ArgumentKind('str', host),
    'soft-domain': ArgumentKind('str', domain),
    'soft-repo': ArgumentKind('str', repository),
    'soft-issue': ArgumentKind('str', lambda rng: f'{rng.choice(PROJECTS)}-{rng.randint(2, 9400)}'),
    'soft-developer': ArgumentKind('str', developer),
    'soft-package': ArgumentKind('str', lambda rng: rng.choice(PACKAGES)),
    'soft-branch': ArgumentKind('str', branch),
    'soft-squad': ArgumentKind('str', lambda rng: rng.choice(SQUADS)),
    'soft-hours': ArgumentKind('int', whole(1, 744)),
    'soft-region': choice('eu', 'us', 'asia'),
    'soft-stage': choice('staging', 'production'),
    'soft-size': choice('small', 'medium', 'large', 'xlarge'),
}
VALUES = {
    'soft-host': ValueKind(['str'], 'text', host),
    'soft-repo': ValueKind(['str'], 'text', repository),
    'soft-developer': ValueKind(['str'], 'text', developer),
    'soft-version': ValueKind(['str'], 'text', version),
    'soft-severity': ValueKind(
        ['str'],
        'text',
        lambda rng: rng.choice(['minor', 'major', 'critical', 'trivial', 'blocker']),
    ),
    'soft-build': ValueKind(['str'], 'text', lambda rng: rng.choice(['green', 'red', 'running', 'skipped', 'queued'])),
    'soft-license': ValueKind(
        ['str'],
        'text',
        lambda rng: rng.choice(['MIT', 'GPL-3.0', 'Apache-2.0', 'BSD-3', 'MPL-2.0']),
    ),
    'soft-millis': ValueKind(['int'], 'number', whole(12, 2400)),
    'soft-uptime': ValueKind(['int'], 'number', whole(1, 900)),
    'soft-gigabytes': ValueKind(['int'], 'number', lambda rng: rng.choice([2, 4, 8, 16, 24, 32, 48, 64, 96, 128, 256])),
    'soft-minutes': ValueKind(['float'], 'number', decimal(0.5, 75, 1)),
    'soft-errors': ValueKind(['list', 'list[int]'], 'numbers', many(whole(0, 240), 4, 8)),
    'soft-cost': ValueKind(['float'], 'number', decimal(0.3, 900, 2)),
}

CONCEPTS = [
    Concept(
        noun='host of a website',
        nouns='hosts of websites',
        names='host_of hosted_on server_for_site runs_on site_host',
        takes=[DOMAIN],
        gives='soft-host',
        descriptions=['server that a {p} runs on', 'which machine serves a website', 'host name behind a {p}'],
        phrases=['the server of {x}', 'the machine behind {x}'],
        asks={
            'look-up': [
                'Which server does {x} run on?',
                '{x} hosted where?',
                'on what machine do we host {x}',
                'I need to restart {x}. Which box do I log in to?',
                'What host is behind {x}?',
                'Where does {x} live, host name please',
                'Find the machine that serves {x}.',
                'Customers cannot open {x}, tell me the server it sits on.',
            ],
            'same-text': ['Do {x} and {y} share a server?', 'Are {x} and {y} on the same machine?'],
            'is-text': ['Is {x} hosted on {w}?', 'does {x} run on {w}'],
        },
        held_out={'look-up': ['By which machine is {x} served?']},
        is_plain=False,
    ),
    Concept(
        noun='CPU load',
        names='cpu cpu_load load_pct cpu_usage busy_percent',
        takes=[HOST],
        gives='percent',
        descriptions=[
            'CPU load of a {p} in percent',
            'how busy the processor of a {p} is, in percent',
            'current processor usage of a {p}',
        ],
        phrases=['the processor usage of {x}', 'the load on {x} in percent'],
        asks={
            'look-up': [
                'How busy is {x}, in percent?',
                'cpu {x}?',
                'what is the processor doing on {x}, percent please',
                'The fans of {x} are screaming. How high is the load?',
                'How much of its CPU is {x} using?',
                'current load on {x}',
                'Is {x} sweating? Tell me the CPU percentage.',
                'check how loaded {x} is',
                'Pages are slow, so how high is processor usage on {x}?',
            ],
            'larger-of-two': ['Which machine is busier, {x} or {y}?', 'Is {x} or {y} under more load?'],
            'smaller-of-two': ['Where do I start the job, which one is less busy, {x} or {y}?'],
            'who-most': ['Which of {xs} is working hardest?', 'most loaded machine of {xs}?'],
            'average-of-all': ['How busy are {xs} on average?'],
            'is-above': ['Is {x} over {k}% CPU?', 'does {x} have more than {k} percent load'],
            'count-above': ['How many of {xs} are over {k}% CPU?'],
        },
        held_out={
            'look-up': ['What share of its processor does {x} use up?'],
            'who-most': ['Under most strain is which of {xs}?'],
        },
        adjectives=('busier', 'busiest', 'less busy', 'least busy'),
    ),
    Concept(
        noun='uptime',
        names='uptime up_days days_up running_since_days no_reboot',
        takes=[HOST],
        gives='soft-uptime',
        descriptions=['days since the last restart of a {p}', 'how many days a {p} has been up', 'uptime in days'],
        phrases=['the uptime of {x}', 'the time since the last reboot of {x}'],
        asks={
            'look-up': [
                'How many days has {x} been up?',
                'uptime {x}?',
                'for how many days did nobody reboot {x}',
                'I think {x} restarted last night. How many days is it up?',
                'since how many days does {x} run without a break',
                'days without a restart on {x}',
                'How long has {x} been running, in days?',
                'When I brag with {x}, which number of days can I quote?',
            ],
            'larger-of-two': ['Which has run longer without a reboot, {x} or {y}?'],
            'smaller-of-two': ['Which was restarted more recently, {x} or {y}?'],
            'who-most': ['Which of {xs} has gone longest without a restart?'],
            'difference': ['How many days longer than {y} has {x} been up?'],
            'is-above': ['Has {x} been up for more than {k} days?'],
        },
        held_out={'look-up': ['How many days ago was {x} last rebooted?']},
        unit='days',
    ),
    Concept(
        noun='installed version',
        names='installed_version pkg_version version_on which_version ver',
        takes=[HOST, ('soft-package', 'package pkg program software')],
        gives='soft-version',
        descriptions=[
            'version of a {q} installed on a {p}',
            'which version of a program a server has',
            'package version by {p} and {q}',
        ],
        phrases=['the version of {y} on {x}', 'the {y} version of {x}'],
        asks={
            'look-up': [
                'Which version of {y} is on {x}?',
                '{x}: {y} version?',
                'what {y} do we have on {x}',
                'There is a hole in old {y}. What version does {x} run?',
                'Is {y} on {x} up to date? Show me the version.',
                'On {x}, how new is {y}, version number please',
                'look up the {y} release installed on {x}',
                'Before I upgrade {y} on {x} I want to know its present version.',
            ],
            'is-text': ['Does {x} run {y} {w}?', 'Is {y} on {x} at {w}?'],
        },
        held_out={'look-up': ['Which release of {y} did we put on {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='certificate expiry',
        nouns='certificate expiries',
        names='cert_expiry ssl_until tls_expires cert_end https_valid_to',
        takes=[DOMAIN],
        gives='date',
        descriptions=[
            'day on which the certificate of a {p} runs out',
            'until when the TLS certificate is valid',
            'expiry of an SSL certificate',
        ],
        phrases=['the last day of the certificate of {x}', 'the day when the certificate of {x} runs out'],
        asks={
            'look-up': [
                'When does the certificate of {x} run out?',
                'ssl {x} valid until?',
                'till which day is https on {x} fine',
                'Last year we forgot to renew {x}. By what date must the certificate be new?',
                'On which day will browsers start to warn on {x}?',
                'expiry of the TLS cert for {x}',
                'How much longer is the certificate of {x} good, which date?',
                'When must I renew the cert for {x}?',
            ],
            'days-until': [
                'Today is {d}. In how many days does the cert of {x} run out?',
                'It is {d}, how many days is {x} still secure?',
            ],
            'earlier-of-two': ['Which cert must be renewed first, that of {x} or {y}?'],
            'later-of-two': ['Which site is covered for longer, {x} or {y}?'],
            'days-since': ['It is {d}. How many days ago did the cert of {x} run out?'],
        },
        held_out={'look-up': ['Up to what date can visitors trust the certificate of {x}?']},
        like=['expiry date'],
    ),
    Concept(
        noun='response time',
        names='response_time latency ping_ms load_ms ttfb',
        takes=[DOMAIN, ('soft-region', 'region probe from_region location')],
        gives='soft-millis',
        descriptions=[
            "milliseconds a {p} takes to answer; {q} is 'eu', 'us' or 'asia'",
            'response time of a website seen from a region (eu, us, asia)',
            'latency in ms, measured from eu, us or asia',
        ],
        phrases=['the response time of {x} from {y}', 'the latency of {x} seen from {y}'],
        asks={
            'look-up': [
                'How many milliseconds does {x} take to answer from {y}?',
                '{x} from {y}, ms?',
                'how fast does {x} respond in {y}',
                'Customers in {y} complain that {x} is slow. How slow is it, in ms?',
                'Measured from {y}, what latency has {x}?',
                'ping {x} from {y} please',
                'Seen from the {y} probe, after how many ms does {x} reply?',
                '{y=asia}Our partner in Asia waits ages for {x}. How many ms is it from there?',
                '{y=us}what is the latency of {x} for american users',
            ],
            'fixed-difference': [
                'How many ms slower is {x} than {t}, from {y}?',
                '{y=asia|eu}How many ms longer do people in asia wait for {x} than people in eu?',
            ],
            'fixed-larger': ['Which site is slower from {y}, {x} or {t}?', 'Is {x} slower from {y} or from {o}?'],
            'fixed-smaller': [
                'Which answers faster from {y}, {x} or {t}?',
                'From which region is {x} quicker, {y} or {o}?',
            ],
            'is-above': ['Does {x} need over {k} ms from {y}?'],
        },
        held_out={
            'look-up': ['If I open {x} in {y}, how many ms pass until the reply?'],
            'fixed-smaller': ['In {y}, who is quicker to respond, {x} or {t}?'],
        },
        is_plain=False,
    ),
    Concept(
        noun='assignee',
        names='assignee assigned_to issue_owner who_works_on handler',
        takes=[ISSUE],
        gives='soft-developer',
        descriptions=[
            'developer an {p} is assigned to',
            'who works on an {p}',
            'user name of the one in charge of an issue',
        ],
        phrases=['the assignee of {x}', 'the developer in charge of {x}'],
        asks={
            'look-up': [
                'Who works on {x}?',
                '{x} assigned to?',
                'who has {x} on the desk right now',
                'I found a clue for {x}. Whom do I tell?',
                'To whom did we give {x}?',
                'Whose job is {x}?',
                'name of the person who should fix {x}',
                'Nobody moved {x} for a week, who is in charge of it?',
            ],
            'is-text': ['Is {w} on {x}?', 'Does {x} belong to {w}?'],
            'same-text': ['Are {x} and {y} with the same developer?'],
        },
        held_out={'look-up': ['Which colleague is meant to solve {x}?']},
    ),
    Concept(
        noun='effort estimate',
        names='story_points estimate points_of effort sp',
        takes=[ISSUE],
        gives='few',
        descriptions=[
            'story points of an {p}',
            'how many points an issue was estimated at',
            'estimated effort of an {p}, in points',
        ],
        phrases=['the story points of {x}', 'the estimate for {x}'],
        asks={
            'look-up': [
                'How many story points has {x}?',
                'estimate {x}?',
                'how big did we guess {x} to be, in points',
                'For the sprint I need to know how heavy {x} is. Points?',
                'At how many points was {x} estimated?',
                'points on {x}',
                'What effort did the team put on {x}?',
                'Could you check how much work {x} counts as, in story points?',
            ],
            'larger-of-two': ['Which is more work, {x} or {y}?', 'Is {x} or {y} estimated higher?'],
            'sum-of-two': ['How many points are {x} and {y} together?'],
            'total': ['We take {xs} into the sprint. How many points is that?', 'effort for {xs} in all'],
            'who-least': ['Which of {xs} is the smallest piece of work?'],
            'is-above': ['Is {x} more than {k} points?'],
        },
        held_out={'look-up': ['With how many points does {x} go into planning?']},
        has='story points',
    ),
    Concept(
        noun='severity',
        nouns='severities',
        names='severity prio priority urgency how_bad',
        takes=[ISSUE],
        gives='soft-severity',
        descriptions=[
            'severity of an {p}: trivial, minor, major, critical or blocker',
            'how serious a bug is',
            'level of an issue as a word',
        ],
        phrases=['the severity of {x}', 'the level of {x}'],
        asks={
            'look-up': [
                'How serious is {x}?',
                'severity {x}?',
                'is {x} a blocker or only minor',
                'Support wants to know how bad {x} is.',
                'Which level did we give {x}?',
                'how urgent is {x} rated',
                'Do I have to stay late for {x}? Tell me how severe it is.',
                'Read me the severity field of {x}.',
            ],
            'is-text': ['Is {x} {w}?', 'was {x} rated {w}'],
            'same-text': ['Are {x} and {y} equally severe?'],
            'upper-case': ['Write the severity of {x} in capitals.'],
        },
        held_out={'look-up': ['In which class of badness is {x}?']},
        is_held_out=True,
    ),
    Concept(
        noun='blocked state',
        names='is_blocked blocked waits_for_other stuck on_hold',
        takes=[ISSUE],
        gives='bool',
        descriptions=[
            'whether an {p} is blocked by another one',
            'True if work on an {p} cannot go on',
            'whether an issue is stuck',
        ],
        asks={
            'look-up': [
                'Is {x} blocked?',
                'is {x} stuck on something else',
                'Does {x} have to wait for another issue?',
                'Before I pick up {x}: is it blocked by anything?',
                'check <if|whether> {x} is blocked',
                'Can nobody go on with {x} because it is blocked?',
                'Does anything stand in the way of {x}?',
                '{x} blocked?',
            ],
            'who-true': ['Which of {xs} are blocked?', 'stand-up in five minutes: which of {xs} are stuck?'],
            'count-true': ['How many of {xs} are blocked?'],
        },
        held_out={'look-up': ['Is work on {x} held up by some other issue?']},
    ),
    Concept(
        noun='developer on call',
        nouns='developers on call',
        names='on_call oncall pager_duty who_is_on_call standby',
        takes=[('soft-squad', 'squad group team area'), ('date', 'date day on')],
        gives='soft-developer',
        descriptions=[
            'developer of a {p} who is on call on a {q}',
            'who carries the pager of a squad on a day',
            'on-call duty by {p} and {q}',
        ],
        phrases=['the developer on call for {x} on {y}', 'the one with the {x} pager on {y}'],
        asks={
            'look-up': [
                'Who is on call for {x} on {y}?',
                '{x} pager {y}?',
                'who gets woken up on {y} if {x} breaks',
                'We migrate on {y}. Whom from {x} can I ring at night?',
                'On {y}, who has standby duty in {x}?',
                'on-call {x}, date {y}, who',
                'Whose turn is it with the {x} pager on {y}?',
                'I planned a trip over {y} and forgot the {x} rota. Who has duty?',
            ],
            'is-text': ['Is {w} on call for {x} on {y}?'],
        },
        held_out={'look-up': ['If {x} goes down on {y}, which person is paged?']},
        is_plain=False,
    ),
    Concept(
        noun='number of open pull requests',
        nouns='numbers of open pull requests',
        names='open_prs pull_requests pr_count prs_of merge_requests',
        takes=[DEVELOPER],
        gives='few',
        descriptions=[
            'open pull requests of a {p}',
            'how many merge requests of a {p} are not merged yet',
            'PR count by user',
        ],
        phrases=['the number of unmerged pull requests of {x}', 'the open PR count of {x}'],
        asks={
            'look-up': [
                'How many pull requests of {x} are open?',
                'open PRs {x}?',
                'how much of {x} waits for review, number of PRs',
                'Reviews pile up. How many open merge requests does {x} have?',
                'Count the unmerged PRs by {x}.',
                'how many changes of {x} are not merged yet',
                'What number of pull requests has {x} waiting?',
                'I want to help {x} with reviews, so how many PRs are there?',
            ],
            'larger-of-two': ['Who has more PRs waiting, {x} or {y}?'],
            'sum-of-two': ['How many open PRs do {x} and {y} have together?'],
            'total': ['How many PRs of {xs} wait for review in all?'],
            'who-most': ['Who of {xs} has the most unmerged PRs?'],
            'is-above': ['Does {x} have more than {k} PRs open?'],
        },
        held_out={'look-up': ['How many merge requests has {x} out for review?']},
        has='open PRs',
    ),
    Concept(
        noun='test coverage',
        names='coverage test_coverage cov_pct tested_share covered',
        takes=[REPO],
        gives='percent',
        descriptions=[
            'percent of the code of a {p} that tests cover',
            'test coverage of a {p} in percent',
            'how well a codebase is tested',
        ],
        phrases=['the test coverage of {x}', 'the share of tested code in {x}'],
        asks={
            'look-up': [
                'How much of {x} is tested, in percent?',
                'coverage {x}?',
                'how good is the test coverage of {x}',
                'The auditor asks which part of {x} is covered by tests. How many percent?',
                'What percentage of the code in {x} do tests reach?',
                'tested share of {x} please',
                'I am afraid to touch {x}. How well is it covered?',
                'Get me the coverage number for {x}.',
            ],
            'larger-of-two': ['Which is better tested, {x} or {y}?'],
            'smaller-of-two': ['Which needs tests more badly, {x} or {y}?'],
            'difference': ['By how many points is {x} better covered than {y}?'],
            'who-least': ['Which of {xs} is tested worst?'],
            'average-of-all': ['What coverage do {xs} have on average?'],
            'from-number': ['Our goal is {k} percent. How far is {x} from that?'],
            'is-below': ['Is {x} under {k}% coverage?'],
        },
        held_out={
            'look-up': ['What part of {x}, in percent, runs in tests?'],
            'larger-of-two': ['Which has more of its code under test, {x} or {y}?'],
        },
    ),
    Concept(
        noun='maintainer',
        names='maintainer repo_owner code_owner maintained_by lead_of',
        takes=[REPO],
        gives='soft-developer',
        descriptions=['maintainer of a {p}', 'who is in charge of a codebase', 'code owner of a {p}'],
        phrases=['the maintainer of {x}', 'the code owner of {x}'],
        asks={
            'look-up': [
                'Who maintains {x}?',
                '{x} owner?',
                'who can merge into {x}',
                'I have a patch for {x}. Who has to look at it?',
                'Which developer is in charge of {x}?',
                'Whom do I ask before I change {x}?',
                'code owner of {x} please',
                'Somebody must know {x} well, who takes care of it?',
            ],
            'is-text': ['Is {w} the maintainer of {x}?', 'Does {w} take care of {x}?'],
            'same-text': ['Do {x} and {y} have the same maintainer?'],
        },
        held_out={'look-up': ['By whom is {x} kept alive?']},
    ),
    Concept(
        noun='build result',
        names='build_status ci_status pipeline build_of last_build',
        takes=[REPO, ('soft-branch', 'branch ref git_branch')],
        gives='soft-build',
        descriptions=[
            'state of the last build of a {q}: green, red, running, skipped or queued',
            'CI result of a branch of a {p}',
            'pipeline status',
        ],
        phrases=['the state of the build of {x} on {y}', 'the CI result for branch {y} of {x}'],
        asks={
            'look-up': [
                'Did branch {y} of {x} build?',
                '{x} {y} ci?',
                'is the pipeline of {x} green on {y}',
                'I pushed to {y} in {x}. How did the build go?',
                'What does CI show for {x}, branch {y}?',
                'On {y}, in which state is the build of {x}?',
                'pipeline state {x} @ {y}',
                'May I merge {y} into {x}? Tell me the build state first.',
            ],
            'is-text': ['Is {y} of {x} {w}?', 'is the build of {x} on {y} {w}'],
        },
        held_out={'look-up': ['How did the checks on {y} turn out in {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='last deployment',
        names='last_deploy deployed_on release_day rolled_out live_since',
        takes=[REPO, ('soft-stage', 'stage env environment target')],
        gives='date',
        descriptions=[
            "day on which a {p} was last deployed; {q} is 'staging' or 'production'",
            'when a project last went to staging or production',
            'date of the latest rollout, by {p} and {q} (staging, production)',
        ],
        phrases=['the day of the last deployment of {x} to {y}', 'the last rollout of {x} on {y}'],
        asks={
            'look-up': [
                'When was {x} last deployed to {y}?',
                '{x} {y} last rollout?',
                'how fresh is {x} on {y}, which date',
                'On which day did {x} go to {y} the last time?',
                'The bug is still there on {y}. When did we roll out {x}?',
                'date of the latest {x} release on {y}',
                '{y=production}Since when is the present {x} live for customers?',
                '{y=staging}when did testers last get a new {x}, on staging I mean',
            ],
            'days-since': ['Today is {d}. How many days ago was {x} deployed to {y}?'],
            'weekday-of-date': ['On which weekday did {x} go to {y}?'],
        },
        held_out={'look-up': ['What is the date of the newest {x} on {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='hourly errors',
        nouns='hourly errors',
        item='count',
        names='hourly_errors error_log errors_by_hour err_counts failures',
        takes=[HOST],
        gives='soft-errors',
        descriptions=[
            'errors on a {p} in each of the last hours',
            'list of error counts per hour, the latest last',
            'how many errors a server had, hour by hour',
        ],
        phrases=['the error counts of {x}', 'the errors per hour on {x}'],
        asks={
            'look-up': [
                'How many errors had {x}, hour by hour?',
                'errors per hour on {x}',
                'Show me the error counts of {x} for the last hours.',
                'I want to plot the failures of {x}, give me each hour.',
                'list what the log of {x} counted every hour',
                'hourly error numbers {x}?',
                'Was it one bad hour or many on {x}? I need all counts.',
                'Get the row of error counts for {x}.',
            ],
            'list-sum': ['How many errors has {x} logged in all these hours?', 'errors on {x}, total'],
            'list-largest': ['How many errors fell into the worst hour of {x}?'],
            'list-smallest': ['How many errors were there in the calmest hour of {x}?'],
            'list-average': ['How many errors an hour does {x} have on average?'],
            'list-last': ['How many errors did {x} have in the latest hour?'],
            'list-count-above': ['In how many hours did {x} log more than {k} errors?'],
        },
        held_out={
            'look-up': ['Break the failures of {x} down by hour.'],
            'list-sum': ['Over all hours, how often did {x} fail?'],
        },
    ),
    Concept(
        noun='deployment log',
        item='deployment',
        names='deploy_log releases rollouts deployments history_of',
        takes=[REPO],
        gives='dicts',
        descriptions=[
            'deployments of a {p}: a list of dicts with {keys}',
            'releases of a project, each with {keys}',
            'rollout history with {keys}',
        ],
        keys=[
            ('version release tag', 'version', 'soft-version'),
            ('minutes duration took', 'minutes', 'soft-minutes'),
            ('errors failures', 'errors', 'small'),
        ],
        phrases=['the deployments of {x}', 'the rollouts of {x}'],
        asks={
            'rows-sum:minutes': ['How many minutes did all rollouts of {x} take together?'],
            'rows-sum:errors': ['How many errors did the releases of {x} cause in all?'],
            'rows-average:minutes': ['How many minutes does a rollout of {x} take on average?'],
            'rows-most:errors': ['Which version of {x} made the most trouble?', 'release of {x} with most errors'],
            'rows-least:errors': ['Which version of {x} went out most cleanly, with the fewest errors?'],
            'rows-most:minutes': ['Which release of {x} took longest to roll out?'],
            'rows-least:minutes': ['Which version of {x} was out fastest?'],
            'rows-count': ['How often was {x} deployed?', 'number of releases of {x}'],
            'rows-names': ['Which versions of {x} did we ship?', 'List every version of {x} that went out.'],
            'rows-count-above:errors': ['How many releases of {x} caused more than {k} errors?'],
        },
        held_out={
            'rows-count': ['How many times did {x} go out?'],
            'rows-most:errors': ['What was the worst version of {x}, by errors?'],
        },
        is_plain=False,
        like=['last deployment'],
    ),
    Concept(
        noun='machine sheet',
        names='machine_info host_info server_facts node_data specs',
        takes=[HOST],
        gives='dict',
        descriptions=[
            'data of a {p}: {keys}',
            'server as a dict with {keys}',
            'hardware and place of a machine: {keys}',
        ],
        keys=[
            ('ram', 'memory', 'soft-gigabytes'),
            ('cores', 'number of cores', 'few'),
            ('disk', 'disk usage', 'percent'),
            ('rack', 'rack', 'place'),
            ('admin', 'administrator', 'soft-developer'),
        ],
        asks={
            'key:memory': ['How much RAM is in {x}?', 'ram {x}?', 'How many gigabytes of memory has {x}?'],
            'key:number of cores': ['How many cores has {x}?', 'cores of {x}'],
            'key:disk usage': ['How full is the disk of {x}?', 'is {x} running out of disk, what percentage'],
            'key:rack': ['Where do I find {x} in the data center?', 'In which rack is {x} mounted?', 'rack of {x}?'],
            'key:administrator': ['Who administers {x}?', 'Who has root on {x}?', 'whom do i bother when {x} is down'],
            'key-sum-of-two:memory': ['How much memory do {x} and {y} have together?'],
            'key-larger-of-two:memory': ['Which has more RAM, {x} or {y}?'],
            'key-larger-of-two:disk usage': ['Which disk is fuller, that of {x} or {y}?'],
            'key-difference-of-two:number of cores': ['How many more cores than {y} does {x} have?'],
            'key-times:number of cores': ['The license costs {k} euros per core. What is it for {x}?'],
            'key-is-above:disk usage': ['Is the disk of {x} over {k}% full?'],
        },
        held_out={
            'key:rack': ['At which rack do I have to stand to touch {x}?'],
            'key:administrator': ['Who looks after {x} as an admin?'],
        },
        like=['free disk space'],
    ),
    Concept(
        noun='cloud price',
        names='cloud_price vm_cost instance_price compute_cost rent_vm',
        takes=[('soft-size', 'size instance flavor type'), ('soft-hours', 'hours runtime_h duration num_hours')],
        gives='soft-cost',
        descriptions=[
            "price of a virtual machine for some hours; {p} is 'small', 'medium', 'large' or 'xlarge'",
            'what a small, medium, large or xlarge instance costs for a number of hours',
            'cloud bill for one machine, by {p} (small, medium, large, xlarge) and {q}',
        ],
        phrases=['the price of a machine of size {x} for {y} hours', 'the cost of {y} hours on size {x}'],
        asks={
            'look-up': [
                'What does a machine of size {x} cost for {y} hours?',
                'size {x}, {y} h, price?',
                'how much is one {x} instance if it runs {y} hours',
                'The training job takes {y} hours. What do we pay on size {x}?',
                'I want to leave a {x} instance on for {y} hours, what will the bill be?',
                '{y} hours of size {x} cost what?',
                'For a demo we rent one {x} machine. {y} hours, how much?',
                'bill for {y} hours, instance size {x}',
            ],
            'quantity': [
                'What do {k} machines of size {x} cost for {y} hours?',
                '{k} instances, size {x}, {y} hours each, how much?',
            ],
            'fixed-difference': ['How much more do {y} hours cost on size {x} than on size {t}?'],
            'fixed-sum': ['One {x} and one {t} machine, both for {y} hours: how much together?'],
            'is-above': ['Does size {x} cost more than {k} euros for {y} hours?'],
        },
        held_out={'look-up': ['If one instance of size {x} stays up for {y} hours, what is charged?']},
        is_plain=False,
    ),
    Concept(
        noun='repository license',
        names='license licence repo_license legal_terms license_of',
        takes=[REPO],
        gives='soft-license',
        descriptions=['license of a {p}', 'under which license a codebase is published', 'license name of a project'],
        asks={
            'look-up': [
                'Under which license is {x}?',
                'license {x}?',
                'may i use {x} at work, which license has it',
                'Our lawyer wants to see the terms of {x}. What license is that?',
                'how is {x} licensed',
            ],
            'same-text': ['Do {x} and {y} have the same license?'],
            'is-text': ['Is {x} under {w}?'],
        },
        held_out={'look-up': ['What terms of use were chosen for {x}?']},
        is_held_out=True,
    ),
]
