"""The national indicators over a whole run: columns count once, what was not seen counts for nothing."""

from __future__ import annotations

from audit.judge import judge
from audit.sitewide import indicators, lines
from tests.audit.judge.building import NAMES, POLICY, TODAY, catalog, item, listing, seen, unreached


def test_columns_count_once_and_blank_ones_are_long_not_updated() -> None:
    paths = [("政务公开", name) for name in ("工作动态", "通知公告", "部门动态", "采购公告", "公开指南")]
    observed = {path: seen(path=path, rows=(("甲", "2024-01-02"), ("乙", "2024-01-01"))) for path in paths[:3]}
    observed[paths[3]] = seen(path=paths[3], list_=listing(state="empty"))
    observed[paths[4]] = unreached(path=paths[4])
    things = tuple(item(row=row, columns=(path,)) for row, path in enumerate((*paths, paths[0]), 1))
    said = judge("r", "a", catalog(*things), observed, NAMES, POLICY, TODAY)
    counts = {one.id: one.count for one in indicators(said, POLICY)}
    assert counts == {"not_updated": 3, "long_not_updated": 4, "blank": 1, "platform_parts": 4}
    assert len(lines(said, POLICY)) == 4 and "未达到5个" in lines(said, POLICY)[0]
