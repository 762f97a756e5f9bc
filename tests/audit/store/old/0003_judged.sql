-- A database as version 0.1.0 left it (migrations 0001 to 0003): two runs of one agency. Loaded by test_migrations.py.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'audit.store','0001_runs','2026-11-27 18:30:12.200267+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'audit.store','0002_seen','2026-11-27 18:30:12.200667+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'audit.store','0003_judged','2026-11-27 18:30:12.200897+00:00');
CREATE TABLE asks (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            ask_id TEXT NOT NULL,                      -- SHA-256 of the ask: two asks may share one path
            seq INTEGER NOT NULL,
            path TEXT NOT NULL,
            ask TEXT NOT NULL,
            PRIMARY KEY (run, ask_id)
        );
INSERT INTO "asks" VALUES('20261127T183012Z-be88','a3feb8762bbc2c6d96cd4aeed3b29462e2e5e935cb0b93deef6d31ba6f3f071b',0,'["政务公开", "机构职能"]','{"path":["政务公开","机构职能"],"source":"stated","url":null,"levels":["机构信息","机构职能"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
INSERT INTO "asks" VALUES('20261127T183012Z-be88','a30c77fe2772d8d0bb39375f3d2f93d35a1da8a029480b6153c74159b28905b9',1,'["政务公开", "财政预决算"]','{"path":["政务公开","财政预决算"],"source":"stated","url":null,"levels":["机构信息","财政预决算"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
INSERT INTO "asks" VALUES('20261127T183012Z-be88','752a3736142d5c1912d95adc5eb9ae55e3e2079028585c21d4141fca1dc933f0',2,'["政务公开", "通知公告"]','{"path":["政务公开","通知公告"],"source":"stated","url":null,"levels":["机构信息","通知公告"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
INSERT INTO "asks" VALUES('20261127T183013Z-3f51','a3feb8762bbc2c6d96cd4aeed3b29462e2e5e935cb0b93deef6d31ba6f3f071b',0,'["政务公开", "机构职能"]','{"path":["政务公开","机构职能"],"source":"stated","url":null,"levels":["机构信息","机构职能"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
INSERT INTO "asks" VALUES('20261127T183013Z-3f51','a30c77fe2772d8d0bb39375f3d2f93d35a1da8a029480b6153c74159b28905b9',1,'["政务公开", "财政预决算"]','{"path":["政务公开","财政预决算"],"source":"stated","url":null,"levels":["机构信息","财政预决算"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
INSERT INTO "asks" VALUES('20261127T183013Z-3f51','752a3736142d5c1912d95adc5eb9ae55e3e2079028585c21d4141fca1dc933f0',2,'["政务公开", "通知公告"]','{"path":["政务公开","通知公告"],"source":"stated","url":null,"levels":["机构信息","通知公告"],"wants":[{"text":"依法公开的职责","look":"subject"}],"formed_dates":false,"since":"2023-11-20"}');
CREATE TABLE catalogs (sha256 TEXT PRIMARY KEY, title TEXT NOT NULL, catalog TEXT NOT NULL);
INSERT INTO "catalogs" VALUES('4f003c5b8b3fa707b879746de555a89d835ef803d8bd4a0799bb6034506835f5','试验目录','{
  "title": "试验目录",
  "agency": "县教育局",
  "items": [
    {
      "row": 1,
      "no": "1",
      "category": null,
      "level1": "机构信息",
      "level2": "机构职能",
      "levels": [],
      "content": "依法公开的职责",
      "elements": [
        {
          "text": "依法公开的职责",
          "kind": "statement",
          "children": []
        }
      ],
      "columns": [
        [
          "政务公开",
          "机构职能"
        ]
      ],
      "column_raw": "政务公开—机构职能",
      "deadline": {
        "raw": "",
        "trigger": "none",
        "amount": null,
        "unit": null,
        "every": null,
        "by": null,
        "long_term": false,
        "vague": false
      },
      "responsible": [],
      "legal_basis": [],
      "channels": [
        "政府网站"
      ],
      "on_website": true,
      "audience": null,
      "mode": null,
      "extra": {}
    },
    {
      "row": 2,
      "no": "2",
      "category": null,
      "level1": "机构信息",
      "level2": "财政预决算",
      "levels": [],
      "content": "依法公开的职责",
      "elements": [
        {
          "text": "依法公开的职责",
          "kind": "statement",
          "children": []
        }
      ],
      "columns": [
        [
          "政务公开",
          "财政预决算"
        ]
      ],
      "column_raw": "政务公开—财政预决算",
      "deadline": {
        "raw": "",
        "trigger": "none",
        "amount": null,
        "unit": null,
        "every": null,
        "by": null,
        "long_term": false,
        "vague": false
      },
      "responsible": [],
      "legal_basis": [],
      "channels": [
        "政府网站"
      ],
      "on_website": true,
      "audience": null,
      "mode": null,
      "extra": {}
    },
    {
      "row": 3,
      "no": "3",
      "category": null,
      "level1": "机构信息",
      "level2": "通知公告",
      "levels": [],
      "content": "依法公开的职责",
      "elements": [
        {
          "text": "依法公开的职责",
          "kind": "statement",
          "children": []
        }
      ],
      "columns": [
        [
          "政务公开",
          "通知公告"
        ]
      ],
      "column_raw": "政务公开—通知公告",
      "deadline": {
        "raw": "",
        "trigger": "none",
        "amount": null,
        "unit": null,
        "every": null,
        "by": null,
        "long_term": false,
        "vague": false
      },
      "responsible": [],
      "legal_basis": [],
      "channels": [
        "政府网站"
      ],
      "on_website": true,
      "audience": null,
      "mode": null,
      "extra": {}
    }
  ],
  "source": null,
  "defects": []
}
');
CREATE TABLE columns (
            run TEXT NOT NULL,
            ask_id TEXT NOT NULL,
            path TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('seen', 'absent', 'unreached')),
            url TEXT NOT NULL,
            observation TEXT NOT NULL,
            PRIMARY KEY (run, ask_id),
            FOREIGN KEY (run, ask_id) REFERENCES asks(run, ask_id) ON DELETE CASCADE
        );
INSERT INTO "columns" VALUES('20261127T183012Z-be88','a30c77fe2772d8d0bb39375f3d2f93d35a1da8a029480b6153c74159b28905b9','["政务公开", "财政预决算"]','absent','http://127.0.0.1:8655/zwgk/','{"path":["政务公开","财政预决算"],"source":"stated","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reached":1,"url":"http://127.0.0.1:8655/zwgk/","instead":[{"text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/"},{"text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/"}],"nearest":[],"looked_at":["http://127.0.0.1:8655/zwgk/","http://127.0.0.1:8655/"],"gone_url":null,"doubt":null,"fetched":{"url":"http://127.0.0.1:8655/zwgk/","final_url":"http://127.0.0.1:8655/zwgk/","status":200,"at":"2026-11-27T18:30:12+00:00","sha256":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","size":285},"kind":"absent"}');
INSERT INTO "columns" VALUES('20261127T183012Z-be88','a3feb8762bbc2c6d96cd4aeed3b29462e2e5e935cb0b93deef6d31ba6f3f071b','["政务公开", "机构职能"]','seen','http://127.0.0.1:8655/zwgk/jgzn/','{"path":["政务公开","机构职能"],"source":"stated","url":"http://127.0.0.1:8655/zwgk/jgzn/","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"机构职能","text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"confidence":1.0,"listing":{"state":"none","posts":[],"pages_read":1,"complete":true,"total":null,"note":"","bound":""},"contents":[{"role":"landing","title":"机构职能_某县人民政府网","fetched":{"url":"http://127.0.0.1:8655/zwgk/jgzn/","final_url":"http://127.0.0.1:8655/zwgk/jgzn/","status":200,"at":"2026-11-27T18:30:12+00:00","sha256":"6a8d9e0c5a44700f92520119a2435b0fa03dd9affc3110263eefcb4b5c5587c9","size":326},"lines":["依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。"],"fields":[{"label":"依法公开的职责","value":"贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","quote":"依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","group":0,"picture":false}],"pictures":[],"attachments":[],"links":[],"forms":[],"published":null,"formed":null,"whole":true}],"children":[],"one_level_up":false,"unread":[],"moved_from":null,"kind":"seen"}');
INSERT INTO "columns" VALUES('20261127T183012Z-be88','752a3736142d5c1912d95adc5eb9ae55e3e2079028585c21d4141fca1dc933f0','["政务公开", "通知公告"]','seen','http://127.0.0.1:8655/zwgk/tz/','{"path":["政务公开","通知公告"],"source":"stated","url":"http://127.0.0.1:8655/zwgk/tz/","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"通知公告","text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"confidence":1.0,"listing":{"state":"posts","posts":[{"title":"关于印发第1号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/1.html","date":"2026-11-01","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第2号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/2.html","date":"2026-11-02","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第3号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/3.html","date":"2026-11-03","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第4号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/4.html","date":"2026-11-04","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第5号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/5.html","date":"2026-11-05","date_source":"row","date_sure":true,"pinned":false}],"pages_read":1,"complete":true,"total":null,"note":"","bound":""},"contents":[{"role":"landing","title":"通知公告_某县人民政府网","fetched":{"url":"http://127.0.0.1:8655/zwgk/tz/","final_url":"http://127.0.0.1:8655/zwgk/tz/","status":200,"at":"2026-11-27T18:30:12+00:00","sha256":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","size":704},"lines":[],"fields":[],"pictures":[],"attachments":[],"links":[],"forms":[],"published":null,"formed":null,"whole":true}],"children":[],"one_level_up":false,"unread":[["http://127.0.0.1:8655/zwgk/tz/5.html","gone"]],"moved_from":null,"kind":"seen"}');
INSERT INTO "columns" VALUES('20261127T183013Z-3f51','a30c77fe2772d8d0bb39375f3d2f93d35a1da8a029480b6153c74159b28905b9','["政务公开", "财政预决算"]','absent','http://127.0.0.1:8655/zwgk/','{"path":["政务公开","财政预决算"],"source":"stated","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reached":1,"url":"http://127.0.0.1:8655/zwgk/","instead":[{"text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/"},{"text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/"}],"nearest":[],"looked_at":["http://127.0.0.1:8655/zwgk/","http://127.0.0.1:8655/"],"gone_url":null,"doubt":null,"fetched":{"url":"http://127.0.0.1:8655/zwgk/","final_url":"http://127.0.0.1:8655/zwgk/","status":200,"at":"2026-11-27T18:30:13+00:00","sha256":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","size":285},"kind":"absent"}');
INSERT INTO "columns" VALUES('20261127T183013Z-3f51','752a3736142d5c1912d95adc5eb9ae55e3e2079028585c21d4141fca1dc933f0','["政务公开", "通知公告"]','seen','http://127.0.0.1:8655/zwgk/tz/','{"path":["政务公开","通知公告"],"source":"stated","url":"http://127.0.0.1:8655/zwgk/tz/","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"通知公告","text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"confidence":1.0,"listing":{"state":"posts","posts":[{"title":"关于印发第1号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/1.html","date":"2026-11-01","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第2号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/2.html","date":"2026-11-02","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第3号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/3.html","date":"2026-11-03","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第4号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/4.html","date":"2026-11-04","date_source":"row","date_sure":true,"pinned":false},{"title":"关于印发第5号通知的通知","url":"http://127.0.0.1:8655/zwgk/tz/5.html","date":"2026-11-05","date_source":"row","date_sure":true,"pinned":false}],"pages_read":1,"complete":true,"total":null,"note":"","bound":""},"contents":[{"role":"landing","title":"通知公告_某县人民政府网","fetched":{"url":"http://127.0.0.1:8655/zwgk/tz/","final_url":"http://127.0.0.1:8655/zwgk/tz/","status":200,"at":"2026-11-27T18:30:13+00:00","sha256":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","size":704},"lines":[],"fields":[],"pictures":[],"attachments":[],"links":[],"forms":[],"published":null,"formed":null,"whole":true}],"children":[],"one_level_up":false,"unread":[["http://127.0.0.1:8655/zwgk/tz/5.html","gone"]],"moved_from":null,"kind":"seen"}');
INSERT INTO "columns" VALUES('20261127T183013Z-3f51','a3feb8762bbc2c6d96cd4aeed3b29462e2e5e935cb0b93deef6d31ba6f3f071b','["政务公开", "机构职能"]','seen','http://127.0.0.1:8655/zwgk/jgzn/','{"path":["政务公开","机构职能"],"source":"stated","url":"http://127.0.0.1:8655/zwgk/jgzn/","hops":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"机构职能","text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"confidence":1.0,"listing":{"state":"none","posts":[],"pages_read":1,"complete":true,"total":null,"note":"","bound":""},"contents":[{"role":"landing","title":"机构职能_某县人民政府网","fetched":{"url":"http://127.0.0.1:8655/zwgk/jgzn/","final_url":"http://127.0.0.1:8655/zwgk/jgzn/","status":200,"at":"2026-11-27T18:30:13+00:00","sha256":"6a8d9e0c5a44700f92520119a2435b0fa03dd9affc3110263eefcb4b5c5587c9","size":326},"lines":["依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。"],"fields":[{"label":"依法公开的职责","value":"贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","quote":"依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","group":0,"picture":false}],"pictures":[],"attachments":[],"links":[],"forms":[],"published":null,"formed":null,"whole":true}],"children":[],"one_level_up":false,"unread":[],"moved_from":null,"kind":"seen"}');
CREATE TABLE findings (
            run TEXT NOT NULL,
            row INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            kind TEXT NOT NULL,
            severity TEXT NOT NULL,
            finding TEXT NOT NULL,
            PRIMARY KEY (run, row, seq),
            FOREIGN KEY (run, row) REFERENCES judgements(run, row) ON DELETE CASCADE
        );
INSERT INTO "findings" VALUES('20261127T183012Z-be88',2,0,'156be57d59fadb17','column_missing','major','{"kind":"column_missing","fingerprint":"156be57d59fadb17","severity":"major","message":"未找到栏目“政务公开 > 财政预决算”：“政务公开”下没有“财政预决算”","message_en":"Column \"政务公开 > 财政预决算\" not found: there is no \"财政预决算\" below \"政务公开\"","url":"http://127.0.0.1:8655/zwgk/","evidence":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","quote":"","seen_at":"2026-11-27T18:30:12+00:00","element":null,"column":["政务公开","财政预决算"],"rule":"目录所列网站公开栏目；《政府信息公开条例》第二十三条（规则集 guoban-2019-19 2026-11）"}');
INSERT INTO "findings" VALUES('20261127T183012Z-be88',3,0,'2fca08729cb6d3c3','broken_link','minor','{"kind":"broken_link","fingerprint":"2fca08729cb6d3c3","severity":"minor","message":"“通知公告”栏目的“关于印发第5号通知的通知”打不开：http://127.0.0.1:8655/zwgk/tz/5.html 所指页面不存在","message_en":"\"关于印发第5号通知的通知\" in column \"通知公告\" does not open: the page that http://127.0.0.1:8655/zwgk/tz/5.html leads to is gone","url":"http://127.0.0.1:8655/zwgk/tz/5.html","evidence":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","quote":"关于印发第5号通知的通知","seen_at":"2026-11-27T18:30:12+00:00","element":null,"column":["政务公开","通知公告"],"rule":"国办秘函〔2019〕19号 检查指标“链接可用性”（规则集 guoban-2019-19 2026-11）"}');
INSERT INTO "findings" VALUES('20261127T183013Z-3f51',2,0,'156be57d59fadb17','column_missing','major','{"kind":"column_missing","fingerprint":"156be57d59fadb17","severity":"major","message":"未找到栏目“政务公开 > 财政预决算”：“政务公开”下没有“财政预决算”","message_en":"Column \"政务公开 > 财政预决算\" not found: there is no \"财政预决算\" below \"政务公开\"","url":"http://127.0.0.1:8655/zwgk/","evidence":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","quote":"","seen_at":"2026-11-27T18:30:13+00:00","element":null,"column":["政务公开","财政预决算"],"rule":"目录所列网站公开栏目；《政府信息公开条例》第二十三条（规则集 guoban-2019-19 2026-11）"}');
INSERT INTO "findings" VALUES('20261127T183013Z-3f51',3,0,'2fca08729cb6d3c3','broken_link','minor','{"kind":"broken_link","fingerprint":"2fca08729cb6d3c3","severity":"minor","message":"“通知公告”栏目的“关于印发第5号通知的通知”打不开：http://127.0.0.1:8655/zwgk/tz/5.html 所指页面不存在","message_en":"\"关于印发第5号通知的通知\" in column \"通知公告\" does not open: the page that http://127.0.0.1:8655/zwgk/tz/5.html leads to is gone","url":"http://127.0.0.1:8655/zwgk/tz/5.html","evidence":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","quote":"关于印发第5号通知的通知","seen_at":"2026-11-27T18:30:13+00:00","element":null,"column":["政务公开","通知公告"],"rule":"国办秘函〔2019〕19号 检查指标“链接可用性”（规则集 guoban-2019-19 2026-11）"}');
CREATE TABLE judgements (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            row INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            judgement TEXT NOT NULL,
            PRIMARY KEY (run, row)
        );
INSERT INTO "judgements" VALUES('20261127T183012Z-be88',1,'pass','{"run":"20261127T183012Z-be88","agency":"edu","row":1,"no":"1","level1":"机构信息","level2":"机构职能","levels":["机构信息","机构职能"],"verdict":"pass","columns":[{"path":["政务公开","机构职能"],"status":"found","source":"stated","url":"http://127.0.0.1:8655/zwgk/jgzn/","confidence":1.0,"matched":["政务公开","机构职能"],"reached":2,"latest_post":null,"posts":0,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"机构职能","text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"present","score":90.0,"url":"http://127.0.0.1:8655/zwgk/jgzn/","quote":"依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","reason":null,"looked_at":[]}],"freshness":{"status":"static","latest_post":null,"limit":null,"rule":null,"reason":null},"findings":[],"reason":null,"reason_en":null}');
INSERT INTO "judgements" VALUES('20261127T183012Z-be88',2,'gap','{"run":"20261127T183012Z-be88","agency":"edu","row":2,"no":"2","level1":"机构信息","level2":"财政预决算","levels":["机构信息","财政预决算"],"verdict":"gap","columns":[{"path":["政务公开","财政预决算"],"status":"missing","source":"stated","url":"http://127.0.0.1:8655/zwgk/","confidence":0.0,"matched":["政务公开"],"reached":1,"latest_post":null,"posts":0,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"not_checked","score":0.0,"url":null,"quote":"","reason":"column_missing","looked_at":[]}],"freshness":{"status":"unclear","latest_post":null,"limit":null,"rule":null,"reason":"column_missing"},"findings":[{"kind":"column_missing","fingerprint":"156be57d59fadb17","severity":"major","message":"未找到栏目“政务公开 > 财政预决算”：“政务公开”下没有“财政预决算”","message_en":"Column \"政务公开 > 财政预决算\" not found: there is no \"财政预决算\" below \"政务公开\"","url":"http://127.0.0.1:8655/zwgk/","evidence":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","quote":"","seen_at":"2026-11-27T18:30:12+00:00","element":null,"column":["政务公开","财政预决算"],"rule":"目录所列网站公开栏目；《政府信息公开条例》第二十三条（规则集 guoban-2019-19 2026-11）"}],"reason":null,"reason_en":null}');
INSERT INTO "judgements" VALUES('20261127T183012Z-be88',3,'gap','{"run":"20261127T183012Z-be88","agency":"edu","row":3,"no":"3","level1":"机构信息","level2":"通知公告","levels":["机构信息","通知公告"],"verdict":"gap","columns":[{"path":["政务公开","通知公告"],"status":"found","source":"stated","url":"http://127.0.0.1:8655/zwgk/tz/","confidence":1.0,"matched":["政务公开","通知公告"],"reached":2,"latest_post":"2026-11-05","posts":5,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"通知公告","text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"present","score":72.0,"url":"http://127.0.0.1:8655/zwgk/tz/1.html","quote":"关于印发第1号通知的通知","reason":null,"looked_at":[]}],"freshness":{"status":"fresh","latest_post":"2026-11-05","limit":"2026-05-20","rule":"国办秘函〔2019〕19号 检查指标 V4“栏目不更新”：通知公告类一级栏目，监测时间点前6个月（规则集 guoban-2019-19 2026-11）","reason":null},"findings":[{"kind":"broken_link","fingerprint":"2fca08729cb6d3c3","severity":"minor","message":"“通知公告”栏目的“关于印发第5号通知的通知”打不开：http://127.0.0.1:8655/zwgk/tz/5.html 所指页面不存在","message_en":"\"关于印发第5号通知的通知\" in column \"通知公告\" does not open: the page that http://127.0.0.1:8655/zwgk/tz/5.html leads to is gone","url":"http://127.0.0.1:8655/zwgk/tz/5.html","evidence":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","quote":"关于印发第5号通知的通知","seen_at":"2026-11-27T18:30:12+00:00","element":null,"column":["政务公开","通知公告"],"rule":"国办秘函〔2019〕19号 检查指标“链接可用性”（规则集 guoban-2019-19 2026-11）"}],"reason":null,"reason_en":null}');
INSERT INTO "judgements" VALUES('20261127T183013Z-3f51',1,'pass','{"run":"20261127T183013Z-3f51","agency":"edu","row":1,"no":"1","level1":"机构信息","level2":"机构职能","levels":["机构信息","机构职能"],"verdict":"pass","columns":[{"path":["政务公开","机构职能"],"status":"found","source":"stated","url":"http://127.0.0.1:8655/zwgk/jgzn/","confidence":1.0,"matched":["政务公开","机构职能"],"reached":2,"latest_post":null,"posts":0,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"机构职能","text":"机构职能","url":"http://127.0.0.1:8655/zwgk/jgzn/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"present","score":90.0,"url":"http://127.0.0.1:8655/zwgk/jgzn/","quote":"依法公开的职责：贯彻执行国家有关教育的法律法规，拟订全县教育事业发展规划并组织实施。","reason":null,"looked_at":[]}],"freshness":{"status":"static","latest_post":null,"limit":null,"rule":null,"reason":null},"findings":[],"reason":null,"reason_en":null}');
INSERT INTO "judgements" VALUES('20261127T183013Z-3f51',2,'gap','{"run":"20261127T183013Z-3f51","agency":"edu","row":2,"no":"2","level1":"机构信息","level2":"财政预决算","levels":["机构信息","财政预决算"],"verdict":"gap","columns":[{"path":["政务公开","财政预决算"],"status":"missing","source":"stated","url":"http://127.0.0.1:8655/zwgk/","confidence":0.0,"matched":["政务公开"],"reached":1,"latest_post":null,"posts":0,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"not_checked","score":0.0,"url":null,"quote":"","reason":"column_missing","looked_at":[]}],"freshness":{"status":"unclear","latest_post":null,"limit":null,"rule":null,"reason":"column_missing"},"findings":[{"kind":"column_missing","fingerprint":"156be57d59fadb17","severity":"major","message":"未找到栏目“政务公开 > 财政预决算”：“政务公开”下没有“财政预决算”","message_en":"Column \"政务公开 > 财政预决算\" not found: there is no \"财政预决算\" below \"政务公开\"","url":"http://127.0.0.1:8655/zwgk/","evidence":"a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff","quote":"","seen_at":"2026-11-27T18:30:13+00:00","element":null,"column":["政务公开","财政预决算"],"rule":"目录所列网站公开栏目；《政府信息公开条例》第二十三条（规则集 guoban-2019-19 2026-11）"}],"reason":null,"reason_en":null}');
INSERT INTO "judgements" VALUES('20261127T183013Z-3f51',3,'gap','{"run":"20261127T183013Z-3f51","agency":"edu","row":3,"no":"3","level1":"机构信息","level2":"通知公告","levels":["机构信息","通知公告"],"verdict":"gap","columns":[{"path":["政务公开","通知公告"],"status":"found","source":"stated","url":"http://127.0.0.1:8655/zwgk/tz/","confidence":1.0,"matched":["政务公开","通知公告"],"reached":2,"latest_post":"2026-11-05","posts":5,"trace":[{"segment":"政务公开","text":"政务公开","url":"http://127.0.0.1:8655/zwgk/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]},{"segment":"通知公告","text":"通知公告","url":"http://127.0.0.1:8655/zwgk/tz/","score":100.0,"relation":"exact","level":"matched","confirmed_by":["breadcrumb","title"],"rejected":[]}],"reason":null}],"elements":[{"text":"依法公开的职责","parent":null,"kind":"statement","status":"present","score":72.0,"url":"http://127.0.0.1:8655/zwgk/tz/1.html","quote":"关于印发第1号通知的通知","reason":null,"looked_at":[]}],"freshness":{"status":"fresh","latest_post":"2026-11-05","limit":"2026-05-20","rule":"国办秘函〔2019〕19号 检查指标 V4“栏目不更新”：通知公告类一级栏目，监测时间点前6个月（规则集 guoban-2019-19 2026-11）","reason":null},"findings":[{"kind":"broken_link","fingerprint":"2fca08729cb6d3c3","severity":"minor","message":"“通知公告”栏目的“关于印发第5号通知的通知”打不开：http://127.0.0.1:8655/zwgk/tz/5.html 所指页面不存在","message_en":"\"关于印发第5号通知的通知\" in column \"通知公告\" does not open: the page that http://127.0.0.1:8655/zwgk/tz/5.html leads to is gone","url":"http://127.0.0.1:8655/zwgk/tz/5.html","evidence":"d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5","quote":"关于印发第5号通知的通知","seen_at":"2026-11-27T18:30:13+00:00","element":null,"column":["政务公开","通知公告"],"rule":"国办秘函〔2019〕19号 检查指标“链接可用性”（规则集 guoban-2019-19 2026-11）"}],"reason":null,"reason_en":null}');
CREATE TABLE pages (
            run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            url TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            final_url TEXT NOT NULL,
            status INTEGER NOT NULL,
            at TEXT NOT NULL,
            size INTEGER NOT NULL,
            content_type TEXT NOT NULL,
            PRIMARY KEY (run, url, sha256)
        );
INSERT INTO "pages" VALUES('20261127T183012Z-be88','http://127.0.0.1:8655/','0381f652f9ea58bd45e7c7bb0102c8fb0290843a75740c2588e6cb14d5cdf729','http://127.0.0.1:8655/',200,'2026-11-27T18:30:12+00:00',223,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183012Z-be88','http://127.0.0.1:8655/zwgk/','a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff','http://127.0.0.1:8655/zwgk/',200,'2026-11-27T18:30:12+00:00',285,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183012Z-be88','http://127.0.0.1:8655/zwgk/tz/','d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5','http://127.0.0.1:8655/zwgk/tz/',200,'2026-11-27T18:30:12+00:00',704,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183012Z-be88','http://127.0.0.1:8655/zwgk/jgzn/','6a8d9e0c5a44700f92520119a2435b0fa03dd9affc3110263eefcb4b5c5587c9','http://127.0.0.1:8655/zwgk/jgzn/',200,'2026-11-27T18:30:12+00:00',326,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183012Z-be88','http://127.0.0.1:8655/zwgk/tz/5.html','3a4763e9937609fbf3b8fd9746f66099114fe8218f2c493eb93b9585eecf1d93','http://127.0.0.1:8655/zwgk/tz/5.html',404,'2026-11-27T18:30:12+00:00',12,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183013Z-3f51','http://127.0.0.1:8655/','0381f652f9ea58bd45e7c7bb0102c8fb0290843a75740c2588e6cb14d5cdf729','http://127.0.0.1:8655/',200,'2026-11-27T18:30:13+00:00',223,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183013Z-3f51','http://127.0.0.1:8655/zwgk/','a35a8932e22c5699cfb018a812849e595d209b279a769169937caaa50e859eff','http://127.0.0.1:8655/zwgk/',200,'2026-11-27T18:30:13+00:00',285,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183013Z-3f51','http://127.0.0.1:8655/zwgk/tz/','d11397420ee3106548b80491fea24b34b53acdf301df9179c249f6ab424189a5','http://127.0.0.1:8655/zwgk/tz/',200,'2026-11-27T18:30:13+00:00',704,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183013Z-3f51','http://127.0.0.1:8655/zwgk/tz/5.html','3a4763e9937609fbf3b8fd9746f66099114fe8218f2c493eb93b9585eecf1d93','http://127.0.0.1:8655/zwgk/tz/5.html',404,'2026-11-27T18:30:13+00:00',12,'text/html; charset=utf-8');
INSERT INTO "pages" VALUES('20261127T183013Z-3f51','http://127.0.0.1:8655/zwgk/jgzn/','6a8d9e0c5a44700f92520119a2435b0fa03dd9affc3110263eefcb4b5c5587c9','http://127.0.0.1:8655/zwgk/jgzn/',200,'2026-11-27T18:30:13+00:00',326,'text/html; charset=utf-8');
CREATE TABLE posts (
            agency TEXT NOT NULL,
            site TEXT NOT NULL,
            url TEXT NOT NULL,
            title TEXT NOT NULL,
            path TEXT NOT NULL,                        -- the column that showed it last
            first_date TEXT,                           -- as printed when first seen: a later change is 旧稿新发 or a correction
            date TEXT,                                 -- as printed when last seen
            first_run TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_run TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            PRIMARY KEY (agency, url)
        );
INSERT INTO "posts" VALUES('edu','test','http://127.0.0.1:8655/zwgk/tz/1.html','关于印发第1号通知的通知','["政务公开", "通知公告"]','2026-11-01','2026-11-01','20261127T183012Z-be88','2026-11-27T18:30:12+00:00','20261127T183013Z-3f51','2026-11-27T18:30:13+00:00');
INSERT INTO "posts" VALUES('edu','test','http://127.0.0.1:8655/zwgk/tz/2.html','关于印发第2号通知的通知','["政务公开", "通知公告"]','2026-11-02','2026-11-02','20261127T183012Z-be88','2026-11-27T18:30:12+00:00','20261127T183013Z-3f51','2026-11-27T18:30:13+00:00');
INSERT INTO "posts" VALUES('edu','test','http://127.0.0.1:8655/zwgk/tz/3.html','关于印发第3号通知的通知','["政务公开", "通知公告"]','2026-11-03','2026-11-03','20261127T183012Z-be88','2026-11-27T18:30:12+00:00','20261127T183013Z-3f51','2026-11-27T18:30:13+00:00');
INSERT INTO "posts" VALUES('edu','test','http://127.0.0.1:8655/zwgk/tz/4.html','关于印发第4号通知的通知','["政务公开", "通知公告"]','2026-11-04','2026-11-04','20261127T183012Z-be88','2026-11-27T18:30:12+00:00','20261127T183013Z-3f51','2026-11-27T18:30:13+00:00');
INSERT INTO "posts" VALUES('edu','test','http://127.0.0.1:8655/zwgk/tz/5.html','关于印发第5号通知的通知','["政务公开", "通知公告"]','2026-11-05','2026-11-05','20261127T183012Z-be88','2026-11-27T18:30:12+00:00','20261127T183013Z-3f51','2026-11-27T18:30:13+00:00');
CREATE TABLE runs (
            number INTEGER PRIMARY KEY AUTOINCREMENT,  -- what people type after --run; never given out again
            id TEXT NOT NULL UNIQUE,
            agency TEXT NOT NULL,
            site TEXT NOT NULL,
            started TEXT NOT NULL,                     -- UTC, ISO 8601
            finished TEXT,
            as_of TEXT NOT NULL,                       -- the day that freshness is judged as of
            state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'failed')),
            items TEXT NOT NULL,                       -- the rows asked for, as JSON; [] is all of them
            requests INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            catalog TEXT NOT NULL REFERENCES catalogs(sha256)
        );
INSERT INTO "runs" VALUES(1,'20261127T183012Z-be88','edu','test','2026-11-27T18:30:12Z','2026-11-27T18:30:12Z','2026-11-20','finished','[]',6,'','4f003c5b8b3fa707b879746de555a89d835ef803d8bd4a0799bb6034506835f5');
INSERT INTO "runs" VALUES(2,'20261127T183013Z-3f51','edu','test','2026-11-27T18:30:13Z','2026-11-27T18:30:13Z','2026-11-20','finished','[]',6,'','4f003c5b8b3fa707b879746de555a89d835ef803d8bd4a0799bb6034506835f5');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX runs_of_agency ON runs (agency, number);
CREATE INDEX columns_by_path ON columns (path, status);
CREATE INDEX pages_by_body ON pages (sha256);
CREATE INDEX findings_by_fingerprint ON findings (fingerprint, run);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('runs',2);
COMMIT;
