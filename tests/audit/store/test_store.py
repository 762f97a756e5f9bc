"""The store gives back what it was given, keeps what was saved when it is killed, and says in one line what is wrong."""

from __future__ import annotations

import dataclasses
import datetime as dt
import gzip
import hashlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.catalog.model import Catalog, Item
from audit.findings import Finding, FreshnessJudgement, Judgement
from audit.observations import (
    Ask,
    ColumnAbsent,
    ColumnSeen,
    Content,
    Fetched,
    Hop,
    Listing,
    Observation,
    Post,
    Unreached,
    Want,
)
from audit.store import Store, StoreError

START = dt.datetime(2026, 11, 20, 2, 15, 1, tzinfo=dt.UTC)
AS_OF = dt.date(2026, 11, 20)
CATALOG = Catalog("青禾县文化和旅游局政务公开标准目录", "青禾县文化和旅游局", (Item(1, level1="机构信息", level2="基本信息"),))
ASK = Ask(("政务公开", "机构职能"), wants=(Want("办公电话", "field"),))


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "audit.db") as opened:
        yield opened


def begin(store: Store, agency: str = "qinghe-wlj", **more) -> str:
    return store.begin_run(**{"agency": agency, "site": "qinghe", "catalog": CATALOG, "as_of": AS_OF, "started": START, **more})


def fetched(body: bytes = b"page", url: str = "http://www.qinghe.example/zwgk/", at: str = "2026-11-20T02:15:07Z") -> Fetched:
    return Fetched(url, url, 200, at, hashlib.sha256(body).hexdigest(), len(body))


def seen(*posts: Post, path: tuple[str, ...] = ASK.path, at: str = "2026-11-20T02:15:07Z") -> ColumnSeen:
    return ColumnSeen(
        path,
        "stated",
        "http://www.qinghe.example/zwgk/jgzn/",
        (Hop("政务公开", "政务公开", "http://x/", 100.0),),
        0.9,
        Listing("posts", posts, 1),
        (Content("landing", "机构职能", fetched(at=at)),),
    )


def judged(run: str, row: int = 1, *findings: Finding) -> Judgement:
    return Judgement(
        run,
        "qinghe-wlj",
        row,
        str(row),
        "机构信息",
        "基本信息",
        ("机构信息", "基本信息"),
        "gap" if findings else "pass",
        (),
        (),
        FreshnessJudgement("static"),
        findings,
    )


def finding(fingerprint: str) -> Finding:
    return Finding("element_missing", fingerprint, "major", "未见“传真号码”", "no fax number", element="传真号码")


# Round trips


COMMON = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.fixture(scope="module")
def shared_store():
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "audit.db") as opened:
        yield opened


@COMMON
@given(ask=st.from_type(Ask), observation=st.one_of(*map(st.from_type, (ColumnSeen, ColumnAbsent, Unreached))))
def test_every_observation_comes_back_as_it_was(shared_store: Store, ask: Ask, observation: Observation) -> None:
    run = begin(shared_store)
    shared_store.save_observation(run, ask, observation)
    assert shared_store.answers(run) == ((ask, observation),)
    assert shared_store.observations(run) == (observation,)
    assert shared_store.asks(run) == (ask,)


SQLITE_INT = st.integers(-(2**63), 2**63 - 1)


@COMMON
@given(judgements=st.lists(st.builds(Judgement, row=SQLITE_INT), max_size=3, unique_by=lambda judgement: judgement.row))
def test_every_judgement_comes_back_as_it_was(shared_store: Store, judgements: list[Judgement]) -> None:
    run = begin(shared_store)
    judgements = [dataclasses.replace(judgement, run=run) for judgement in judgements]
    shared_store.save_judgements(run, judgements)
    assert list(shared_store.judgements(run)) == sorted(judgements, key=lambda judgement: judgement.row)


def test_half_a_surrogate_pair_from_a_website_does_not_cost_the_observation(store: Store) -> None:
    run = begin(store)
    store.save_observation(run, ASK, seen(Post("通知\ud83d", "http://x/\udc00", None)))
    [kept] = store.observations(run)
    assert isinstance(kept, ColumnSeen)
    assert (kept.listing.posts[0].title, kept.listing.posts[0].url) == ("通知�", "http://x/�")
    assert [post.title for post in store.posts("qinghe-wlj")] == ["通知�"]


def test_the_catalog_of_a_run_outlives_its_correction(store: Store) -> None:
    old, new = begin(store), begin(store, catalog=dataclasses.replace(CATALOG, title="更正后的目录"))
    assert store.catalog(old) == CATALOG
    assert store.catalog(new).title == store.run(new).catalog_title == "更正后的目录"
    assert store.run(old).catalog_sha256 != store.run(new).catalog_sha256


# Runs


def test_a_run_is_found_by_number_and_by_id(store: Store) -> None:
    first, second = begin(store, items=(1, 3, 4, 5)), begin(store)
    assert first.startswith("20261120T021501Z-") and len(first) == 21 and first != second
    run = store.run(1)
    assert (run.id, run.number, run.items, run.state, run.started, run.finished) == (
        first,
        1,
        (1, 3, 4, 5),
        "running",
        START,
        None,
    )
    assert store.run("2").id == store.run(second).id == second
    assert [r.number for r in store.runs()] == [2, 1] and store.runs("another") == ()


@pytest.mark.parametrize("which", [7, "7", "20261120T021501Z-0000"])
def test_an_unknown_run_is_one_line(store: Store, which: int | str) -> None:
    with pytest.raises(StoreError, match=f"no run {which}"):
        store.run(which)


def test_only_finished_runs_are_results(store: Store) -> None:
    assert store.last_run("qinghe-wlj") is None
    done, failed, running, other = begin(store), begin(store), begin(store), begin(store, agency="other")
    store.finish_run(done, requests=42, finished=START)
    store.fail_run(failed, "site never reached", requests=1)
    store.finish_run(other, requests=1)
    last = store.last_run("qinghe-wlj")
    assert last is not None and (last.id, last.requests, last.finished) == (done, 42, START)
    assert (store.run(failed).state, store.run(failed).note) == ("failed", "site never reached")
    previous = store.previous_run("qinghe-wlj", running)
    assert previous is not None and previous.id == done
    assert store.previous_run("qinghe-wlj", done) is None


def test_a_run_of_single_rows_is_not_the_run_before(store: Store) -> None:
    whole, part, tonight = begin(store), begin(store, items=(3,)), begin(store)
    for run in (whole, part, tonight):
        store.finish_run(run, requests=1)
    previous = store.previous_run("qinghe-wlj", tonight)
    assert previous is not None and previous.id == whole


def test_a_run_ends_once(store: Store) -> None:
    run = begin(store)
    store.finish_run(run, requests=1)
    with pytest.raises(StoreError, match="is finished already"):
        store.fail_run(run, "too late")
    with pytest.raises(StoreError, match="no run nowhere"):
        store.finish_run("nowhere", requests=1)
    assert store.run(run).state == "finished"


# What was seen


def test_saying_it_twice_changes_nothing_and_later_words_stand(store: Store) -> None:
    run = begin(store, asks=(ASK, Ask(("政务公开", "年度报告"))))
    first, later = seen(Post("甲", "http://x/1", dt.date(2026, 3, 5))), seen(Post("乙", "http://x/2", dt.date(2026, 4, 5)))
    for observation in (first, first, later):
        store.save_observation(run, ASK, observation)
    assert store.observations(run) == (later,)
    assert store.answers(run) == ((ASK, later), (Ask(("政务公开", "年度报告")), None))


def test_two_asks_of_one_path_keep_their_own_answers(store: Store) -> None:
    run, other = begin(store), Ask(ASK.path, wants=(Want("传真号码", "field"),))
    gone = Unreached(ASK.path, "stated", (), 1, "http://x/", "timeout")
    store.save_observation(run, ASK, seen())
    store.save_observation(run, other, gone)
    assert store.answers(run) == ((ASK, seen()), (other, gone))


def test_pages_are_kept_once_and_given_back(store: Store) -> None:
    body = "<h1>机构职能</h1>".encode("gb18030")
    runs = begin(store), begin(store)
    for run in (*runs, *runs):
        store.save_page(run, fetched(body), body, "text/html")
    assert store.page_body(fetched(body).sha256) == body
    assert [(page.url, page.sha256, page.content_type) for page in store.pages(runs[0])] == [
        (fetched().url, fetched(body).sha256, "text/html")
    ]
    sha256 = fetched(body).sha256
    folder = store.path.with_name("audit.db.pages")
    assert [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()] == [
        f"{sha256[:2]}/{sha256}.gz"
    ]


def test_a_page_that_was_changed_is_not_shown_as_evidence(store: Store) -> None:
    run = begin(store)
    store.save_page(run, fetched(b"page"), b"page")
    with pytest.raises(StoreError, match="not the one that was hashed"):
        store.save_page(run, fetched(b"page"), b"another")
    [path] = (path for path in store.path.with_name("audit.db.pages").rglob("*.gz"))
    path.write_bytes(b"\x1f\x8b damaged")
    with pytest.raises(StoreError, match="cannot be read"):
        store.page_body(fetched(b"page").sha256)
    path.write_bytes(gzip.compress(b"another page"))
    with pytest.raises(StoreError, match="not those of the page"):
        store.page_body(fetched(b"page").sha256)
    path.unlink()
    with pytest.raises(StoreError, match="not kept here"):
        store.page_body(fetched(b"page").sha256)


def test_posts_are_remembered_from_night_to_night(store: Store) -> None:
    one, two = begin(store), begin(store)
    url = "http://x/t20260305.html"
    store.save_observation(one, ASK, seen(Post("通知", url, dt.date(2026, 3, 5)), at="2026-11-20T02:15:07Z"))
    store.save_observation(two, ASK, seen(Post("通知（更正）", url, dt.date(2026, 11, 1)), at="2026-11-21T02:15:07Z"))
    [post] = store.posts("qinghe-wlj")
    assert (post.title, post.path, post.first_date, post.date) == (
        "通知（更正）",
        ASK.path,
        dt.date(2026, 3, 5),
        dt.date(2026, 11, 1),
    )
    assert (post.first_run, post.first_seen, post.last_run, post.last_seen) == (
        one,
        "2026-11-20T02:15:07Z",
        two,
        "2026-11-21T02:15:07Z",
    )
    assert store.posts("another") == ()


def test_an_inferred_date_is_not_remembered_as_printed(store: Store) -> None:
    store.save_observation(begin(store), ASK, seen(Post("通知", "http://x/1", dt.date(2026, 3, 5), date_sure=False)))
    assert [(post.first_date, post.date) for post in store.posts("qinghe-wlj")] == [(None, None)]


def test_a_column_keeps_its_last_good_sight_beside_tonights_failure(store: Store) -> None:
    good, tonight = begin(store), begin(store)
    store.save_observation(good, ASK, seen())
    store.finish_run(good, requests=1)
    store.save_observation(tonight, ASK, Unreached(ASK.path, "stated", (), 1, "http://x/", "timeout"))
    store.finish_run(tonight, requests=1)
    last = store.last_good("qinghe-wlj", ASK.path, tonight)
    assert last is not None and (last[0].id, last[1]) == (good, seen())
    assert store.last_good("qinghe-wlj", ASK.path, good) is None
    assert store.known_urls("qinghe-wlj") == {ASK.path: "http://www.qinghe.example/zwgk/jgzn/"}


# What was judged


def test_judgements_are_replaced_together(store: Store) -> None:
    run = begin(store)
    store.save_judgements(run, [judged(run, 1, finding("a")), judged(run, 2)])
    store.save_judgements(run, [judged(run, 2, finding("b"))])
    assert store.judgements(run) == (judged(run, 2, finding("b")),)
    with pytest.raises(StoreError, match="contradict"):
        store.save_judgements(run, [judged(run, 5), judged(run, 5)])
    assert store.judgements(run) == (judged(run, 2, finding("b")),)
    with pytest.raises(ValueError, match="not " + run):
        store.save_judgements(run, [judged("another run")])


def test_findings_know_since_when(store: Store) -> None:
    nights = [begin(store, started=START + dt.timedelta(days=day)) for day in range(3)]
    for run, found in zip(nights, (["a"], ["a", "b"], ["a", "a"]), strict=True):
        store.save_judgements(run, [judged(run, 1, *map(finding, found))])
        store.finish_run(run, requests=1)
    spans = store.finding_spans("qinghe-wlj")
    assert (spans["a"].first_run, spans["a"].last_run, spans["a"].runs) == (nights[0], nights[2], 3)
    assert (spans["b"].first_seen, spans["b"].runs) == (START + dt.timedelta(days=1), 1)


# What can go wrong with the file


def test_a_stored_form_that_cannot_be_read_is_one_line(store: Store) -> None:
    run = begin(store)
    store.save_observation(run, ASK, seen())
    with sqlite3.connect(store.path) as other:
        other.execute("""UPDATE columns SET observation = '{"kind": "seen"}'""")
    with pytest.raises(StoreError, match="cannot read"):
        store.observations(run)


def _text_file(path: Path) -> None:
    path.write_text("not a database, but long enough to be looked at as one" * 40)


def _other_program(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE accounts (id)")


def _newer(path: Path) -> None:
    Store.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('audit.store', '9999_later', 'x')")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_text_file, "no database"),
        (_other_program, "another program .accounts."),
        (_newer, "newer version"),
        (Path.mkdir, "cannot be opened"),
    ],
    ids=["text", "other tables", "newer", "folder"],
)
def test_a_file_that_is_not_ours_is_refused_in_one_line_and_left_alone(tmp_path: Path, make, says: str) -> None:
    path = tmp_path / "audit.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=says) as error:
        Store.open(path)
    assert "\n" not in str(error.value) and str(path) in str(error.value)
    assert before == (path.read_bytes() if path.is_file() else None)


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is not there"):
        Store.open(tmp_path / "nowhere" / "audit.db")


def test_a_file_that_may_not_be_written_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "audit.db"
    Store.open(path).close()
    connect = sqlite3.connect  # opened read-only instead of chmod: permission bits do not bind root
    monkeypatch.setattr("audit.store.file.sqlite3.connect", lambda path, timeout: connect(f"file:{path}?mode=ro", uri=True))
    with pytest.raises(StoreError, match="cannot be written"):
        Store.open(path)


def test_a_locked_database_is_one_line_and_a_short_lock_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "audit.db"
    with Store.open(path, busy_ms=50) as store:
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program holds it"):
            Store.open(path, busy_ms=50)
        with pytest.raises(StoreError, match="another program holds it"):
            begin(store)
        assert store.runs() == ()
        holder.execute("ROLLBACK")
        assert store.run(begin(store)).number == 1
        holder.close()


WORKER = """
import datetime as dt, sys
from audit.catalog.model import Catalog
from audit.store import Store
with Store.open(sys.argv[1]) as store:
    for _ in range(5):
        run = store.begin_run(agency=sys.argv[2], site="s", catalog=Catalog("t", "a", ()), as_of=dt.date(2026, 11, 20))
        store.finish_run(run, requests=1)
"""


def test_workers_may_open_a_new_database_at_once(tmp_path: Path) -> None:
    path = tmp_path / "audit.db"
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, path, f"agency{n}"], cwd=Path(__file__).parents[3], stderr=subprocess.PIPE
        )
        for n in range(4)
    ]
    assert [(worker.communicate()[1], worker.returncode) for worker in workers] == [(b"", 0)] * 4
    with Store.open(path) as store:
        assert sorted(run.number for run in store.runs()) == list(range(1, 21))


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import test_store as t
store = t.Store.open(sys.argv[1])
run = t.begin(store, asks=(t.ASK,))
store.save_page(run, t.fetched(b"page"), b"page")
store.save_observation(run, t.ASK, t.seen())
with store._step():
    store._db.execute("DELETE FROM columns")
    print(run, flush=True)
    sys.stdin.read()
"""


def test_what_was_saved_stays_when_the_process_is_killed(tmp_path: Path) -> None:
    here = Path(__file__)
    worker = subprocess.Popen(
        [sys.executable, "-c", KILLED, tmp_path / "audit.db", here.parent],
        cwd=here.parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert worker.stdout is not None
    run = worker.stdout.readline().strip()
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    with Store.open(tmp_path / "audit.db") as store:
        assert store.run(run).state == "running"
        assert store.observations(run) == (seen(),)
        assert store.page_body(store.pages(run)[0].sha256) == b"page"
        store.fail_run(run, "killed")
