//! The List at a glance: for each of the 121 rows who appoints, who proposes, who agrees, its marks, the paragraph that names its
//! submitter and the clauses that route it, as the inventory has them (section 10), against what the norms answer.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod appointment_support;

use appointment_support::{Case, value};
use serde_json::{Value, json};

/// Number, who appoints, who proposes, who agrees, marks, how it reads (F full, I inferred, U uncertain), rule, routes. In the column
/// of agreement `+` joins, `or` parts the alternatives, `X -> (…)` is on X's instruction, `[***] X` only for the posts of the mark.
type ListRow = (u16, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const LIST: [ListRow; 121] = [
    (1, "president", "-", "mazhilis", "-", "I", "-", "-"),
    (2, "senate (elects)", "president", "-", "-", "I", "-", "-"),
    (3, "president", "-", "-", "-", "F", "-", "-"),
    (4, "president", "-", "-", "-", "F", "-", "-"),
    (5, "first-president", "-", "-", "-", "I", "-", "-"),
    (6, "president", "head-pa", "-", "-", "U", "-", "-"),
    (7, "senate (elects)", "president", "high-judicial-council", "-", "F", "-", "-"),
    (8, "president", "head-pa", "senate", "**", "F", "-", "-"),
    (9, "president", "head-pa", "senate", "**", "F", "-", "-"),
    (10, "president", "prime-minister", "-", "-", "I", "1.2", "-"),
    (11, "president", "-", "sc-chairman", "-", "U", "-", "-"),
    (12, "president", "head-pa", "-", "-", "U", "-", "-"),
    (13, "president", "head-pa", "-", "-", "U", "-", "-"),
    (14, "president", "head-pa", "senate", "**", "F", "-", "-"),
    (15, "president", "head-pa", "-", "**", "U", "-", "-"),
    (16, "president", "head-pa", "-", "-", "U", "-", "-"),
    (17, "president", "head-pa", "-", "-", "U", "-", "-"),
    (18, "first-president", "-", "-", "-", "I", "-", "-"),
    (19, "president", "head-pa", "-", "-", "U", "-", "-"),
    (20, "president", "head-pa", "-", "-", "U", "-", "-"),
    (21, "first-president", "-", "-", "-", "I", "-", "-"),
    (22, "president", "head-pa", "-", "-", "U", "-", "-"),
    (23, "first-president", "elbasy-office-head", "-", "-", "U", "-", "-"),
    (24, "president", "prime-minister", "sc-chairman", "-", "F", "1.2", "-"),
    (25, "president", "-", "-", "**", "I", "-", "-"),
    (26, "president", "prime-minister", "-", "-", "I", "-", "-"),
    (27, "senate (elects)", "president", "-", "-", "I", "-", "-"),
    (28, "president", "head-pa", "sc-chairman", "-", "F", "1.3", "-"),
    (29, "president", "-", "sc-chairman + maslikhat-region", "-", "I", "-", "-"),
    (30, "maslikhat-region", "accounts-chair", "- (by rules: head-pa)", "-", "U", "3.8", "23.3"),
    (31, "president", "minister-foreign", "head-pa", "-", "F", "1.4", "20.2"),
    (32, "president", "head-pa", "-", "-", "U", "-", "-"),
    (33, "sc-chairman", "sc-secretary", "-", "-", "U", "-", "-"),
    (34, "president", "head-pa", "-", "-", "U", "-", "-"),
    (35, "sc-chairman", "sc-secretary", "-", "-", "U", "-", "-"),
    (36, "elbasy-office-head", "-", "-", "-", "I", "-", "-"),
    (37, "president", "minister-defence", "sc-chairman + head-pa", "-", "F", "2", "17(2).3"),
    (
        38,
        "minister-relevant",
        "minister-relevant",
        "prime-minister + head-pa",
        "-",
        "F",
        "-",
        "18.2, 20.2, 21.2, 22.2, 23.2",
    ),
    (39, "president", "minister-foreign", "head-pa", "-", "F", "2", "20.2"),
    (40, "president", "minister-interior", "commission-le", "*", "F", "2", "17(4).3"),
    (
        41,
        "government",
        "minister-relevant",
        "president or president -> (head-pa + [***] sc-secretary)",
        "***",
        "F",
        "3.3",
        "17(2).5, 17(2).6, 17(3).2, 17(3).3, 18.2, 21.2, 22.2",
    ),
    (42, "first-president", "-", "-", "-", "I", "-", "-"),
    (43, "president", "sgo-head", "-", "-", "I", "2", "-"),
    (44, "president", "direct-body-head", "head-pa + [****] sc-secretary", "****", "F", "2", "17(1).2, 18.4"),
    (45, "president", "prosecutor-general", "commission-le", "*", "F", "2", "17(4).2"),
    (46, "president", "anticorruption-chair", "commission-le", "*", "F", "2", "17(4).6"),
    (47, "president", "knb-chairman", "head-pa + sc-secretary", "-", "F", "2", "17(1).2"),
    (48, "president", "prosecutor-general", "commission-le", "*", "F", "2", "17(4).2"),
    (49, "president", "civil-service-agency-chair", "head-pa", "-", "F", "2", "-"),
    (50, "president", "prosecutor-general", "commission-le", "*", "U", "2", "17(4).2"),
    (51, "president", "head-pa", "-", "-", "U", "-", "-"),
    (
        52,
        "president",
        "minister-defence",
        "sc-chairman + head-pa or sc-chairman -> (sc-secretary + head-pa)",
        "-",
        "F",
        "2",
        "17(2).3",
    ),
    (
        53,
        "president",
        "minister-defence",
        "sc-chairman + head-pa or sc-chairman -> (sc-secretary + head-pa)",
        "-",
        "F",
        "2",
        "17(2).3",
    ),
    (54, "president", "minister-defence", "head-pa + sc-secretary", "-", "F", "2", "17(2).3"),
    (
        55,
        "president",
        "minister-interior",
        "sc-chairman + head-pa or sc-chairman -> (sc-secretary + head-pa)",
        "-",
        "F",
        "2",
        "17(2).4",
    ),
    (56, "president", "head-pa", "-", "-", "U", "-", "-"),
    (57, "president", "high-judicial-council", "-", "-", "U", "-", "-"),
    (58, "president", "aspr-chair", "head-pa", "-", "F", "3.10", "24.2"),
    (
        59,
        "minister-relevant",
        "-",
        "prime-minister + head-pa + [***] sc-secretary",
        "***",
        "I",
        "3.4",
        "17(2).7, 17(3).2, 17(3).3, 17(3).4, 17(3).5, 17(3).6, 17(3).8, 18.2, 22.2",
    ),
    (60, "minister-foreign", "-", "head-pa", "-", "I", "3.4", "20.2"),
    (61, "minister-interior", "minister-interior", "commission-le", "*", "F", "3.4", "17(4).3"),
    (62, "accounts-chair", "-", "head-pa", "-", "I", "3.5", "18.4"),
    (63, "president", "head-pa", "-", "-", "U", "-", "21.4"),
    (64, "prosecutor-general", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(4).4"),
    (65, "anticorruption-chair", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(4).4"),
    (66, "civil-service-agency-chair", "-", "head-pa", "-", "I", "3.5", "-"),
    (67, "aspr-chair", "-", "head-pa", "-", "I", "3.5", "24.2"),
    (68, "aspr-chair", "-", "head-pa", "-", "I", "3.11", "24.2"),
    (69, "minister-interior", "-", "head-pa + sc-secretary", "-", "I", "-", "17(4).4"),
    (70, "minister-defence", "-", "head-pa + sc-secretary", "-", "I", "-", "17(2).3, 23.2"),
    (71, "minister-emergency", "-", "prime-minister + head-pa + sc-secretary", "-", "I", "-", "23.2"),
    (72, "akim-region", "-", "head-pa", "-", "I", "3.6", "22.3, 23.3"),
    (73, "akim-oblast", "-", "head-pa + maslikhat-district", "-", "I", "3.6", "23.3"),
    (74, "akim-city", "-", "head-pa + maslikhat-city", "-", "I", "3.6", "23.3"),
    (75, "minister-finance", "minister-finance", "prime-minister + head-pa", "-", "F", "-", "18.3"),
    (76, "prosecutor-general", "prosecutor-general", "president + commission-le", "*", "F", "3.5", "17(4).2"),
    (77, "prosecutor-general", "prosecutor-general", "commission-le", "*", "F", "3.5", "17(4).2"),
    (78, "knb-chairman", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(1).2, 17(2).2"),
    (79, "knb-chairman", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(1).2"),
    (80, "knb-chairman", "-", "president or president -> (head-pa + sc-secretary)", "-", "I", "3.5", "17(1).2"),
    (81, "knb-chairman", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(2).2"),
    (82, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (83, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (84, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (85, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (86, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (87, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (88, "minister-defence", "minister-defence", "head-pa + sc-secretary", "-", "F", "-", "17(2).3"),
    (89, "minister-interior", "minister-interior", "head-pa + sc-secretary", "-", "F", "-", "17(2).4"),
    (90, "minister-interior", "minister-interior", "head-pa + sc-secretary", "-", "F", "-", "17(2).4"),
    (91, "minister-interior", "minister-interior", "commission-le", "*", "F", "-", "17(4).3"),
    (92, "akim-region", "minister-interior", "commission-le", "*", "U", "3.4", "17(4).3"),
    (93, "minister-interior", "minister-interior", "commission-le", "*", "F", "-", "17(4).3"),
    (94, "minister-interior", "minister-interior", "commission-le", "*", "F", "-", "17(4).3"),
    (95, "anticorruption-chair", "-", "commission-le", "*", "I", "3.5", "17(4).5, 17(4).6"),
    (96, "minister-finance", "minister-finance", "prime-minister + head-pa", "-", "F", "3.4", "18.3"),
    (97, "fma-chair", "-", "commission-le", "*", "I", "3.5", "17(4).5"),
    (98, "minister-emergency", "minister-emergency", "head-pa + sc-secretary", "-", "F", "3.4", "17(3).2"),
    (
        99,
        "minister-emergency",
        "minister-emergency",
        "prime-minister + head-pa + sc-secretary",
        "-",
        "F",
        "-",
        "17(3).2",
    ),
    (100, "minister-industry", "minister-industry", "prime-minister + head-pa", "-", "F", "-", "17(3).6"),
    (101, "justice-staff-head", "-", "head-pa + minister-justice", "-", "I", "3.7 (3.4: A43)", "21.2"),
    (102, "minister-interior", "minister-interior", "commission-le", "*", "F", "3.4", "17(4).3"),
    (103, "minister-justice", "-", "head-pa", "-", "I", "-", "17(4).7, 17-1"),
    (104, "president", "elbasy-office-head", "first-president", "-", "F", "-", "-"),
    (105, "minister-culture", "-", "prime-minister + head-pa", "-", "I", "-", "22.3"),
    (106, "president", "president-office-chief", "head-pa", "-", "F", "2", "-"),
    (107, "president", "head-pa", "-", "-", "U", "-", "-"),
    (108, "minister-relevant", "-", "prime-minister + head-pa", "-", "I", "-", "22.3"),
    (109, "minister-culture", "-", "prime-minister + head-pa", "-", "I", "-", "22.3"),
    (110, "president", "-", "president", "-", "U", "- (3.2: A42)", "18.4"),
    (111, "government", "-", "president or president -> (head-pa)", "-", "I", "3.2", "18.4"),
    (112, "holding-board", "prime-minister", "head-pa", "-", "F", "3.2", "18.4"),
    (113, "samruk-board", "prime-minister", "head-pa", "-", "F", "3.2", "18.4"),
    (114, "minister-industry", "minister-industry", "head-pa + sc-secretary", "-", "F", "-", "17(3).7"),
    (115, "supreme-court-chair", "-", "head-pa + supreme-court-chair", "-", "U", "-", "21.3"),
    (116, "supreme-court-chair", "-", "head-pa", "-", "I", "-", "21.3"),
    (117, "government", "minister-economy", "president", "-", "F", "3.9", "18.4"),
    (118, "government", "minister-economy", "president", "-", "F", "3.9", "18.4"),
    (119, "competition-chair", "-", "head-pa", "-", "I", "3.5", "18.4"),
    (120, "president", "fma-chair", "commission-le", "*", "F", "2", "17(4).5, 18.4"),
    (121, "fma-chair", "-", "head-pa + sc-secretary", "-", "I", "3.5", "17(4).4, 18.4"),
];

fn actors(cell: &str) -> Vec<String> {
    let cell = cell.replace(" (elects)", "");
    if cell == "-" { Vec::new() } else { cell.split(" + ").map(str::to_owned).collect() }
}

/// The alternatives of a cell of column 4, for a post to which its marks apply or do not.
fn ways(cell: &str, marked: bool) -> Value {
    if cell.starts_with('-') {
        let by_rules = cell.split_once("by rules: ").map(|(_, actor)| actor.trim_end_matches(')'));
        return by_rules.map_or(json!([]), |actor| json!([{ "all-of": [actor] }]));
    }
    let ways = cell.split(" or ").map(|way| {
        let (instructs, all) = match way.split_once(" -> ") {
            Some((instructs, all)) => (Some(instructs), all.trim_matches(['(', ')'])),
            None => (None, way),
        };
        let named = all.split(" + ").filter_map(|actor| match actor.split_once("] ") {
            Some((_, actor)) => marked.then_some(actor),
            None => Some(actor),
        });
        let mut written = json!({ "all-of": named.collect::<Vec<_>>() });
        if let Some(instructs) = instructs {
            written["on-instruction-of"] = json!(instructs);
        }
        written
    });
    ways.collect()
}

/// A post of the row that no mark for the Secretary reaches, and one that it does.
fn post(row: u16, marked: bool) -> Value {
    let mut post = json!({ "row": row });
    let body = match (row, marked) {
        (41 | 59, true) => "emergency",
        (41 | 59, false) => "health",
        (44, true) => "knb",
        (44, false) => "national-bank",
        _ => return post,
    };
    post["body"] = json!(body);
    if row == 59 && marked {
        post["committee"] = json!("fire-service");
    }
    post
}

fn facts(row: u16, marked: bool) -> Value {
    json!({ "post": post(row, marked), "case": { "kind": "appointment" } })
}

#[test]
fn every_row_is_there_once() {
    assert!(LIST.iter().map(|row| row.0).eq(1..=121));
}

#[test]
fn who_appoints_by_every_row() {
    for (row, appoints, _, _, _, read, ..) in LIST {
        let answered = value("appointer", &facts(row, false));
        assert_eq!(answered["actors"], json!(actors(appoints)), "row {row}");
        assert_eq!(answered["elects"], json!(appoints.contains("elects")), "row {row}");
        assert_eq!(answered["uncertain"], json!(read == "U"), "row {row}");
    }
}

#[test]
fn who_proposes_by_every_row() {
    for (row, _, proposes, ..) in LIST {
        assert_eq!(value("proposer", &facts(row, false))["actors"], json!(actors(proposes)), "row {row}");
    }
}

#[test]
fn who_agrees_by_every_row() {
    for (row, _, _, agrees, ..) in LIST {
        for marked in [false, true] {
            let answered = value("agreement", &facts(row, marked));
            assert_eq!(answered["alternatives"], ways(agrees, marked), "row {row}, marked: {marked}");
        }
    }
}

#[test]
fn the_marks_of_every_row() {
    for (row, _, _, _, marks, ..) in LIST {
        let mut asked = facts(row, true);
        asked["post"]["role"] = json!("chairman");
        let answered = value("marks", &asked);
        let expected = if marks == "-" { json!([]) } else { json!([{ "mark": marks, "applies": true }]) };
        assert_eq!(answered, expected, "row {row}");
        let secretary = value("needs_secretary", &asked);
        assert_eq!(secretary, json!(marks.len() > 2), "row {row}");
        assert_eq!(value("commission_branch", &asked), json!(marks == "*"), "row {row}");
        assert_eq!(value("discussion_needed", &asked), json!(marks == "**"), "row {row}");
    }
}

/// The paragraph of the Rules that names the submitter; the condition on the form of the act is met.
#[test]
fn the_rule_of_every_row() {
    for (row, .., rule, _) in LIST {
        let rule = rule.split(' ').next().unwrap();
        let form = if rule.starts_with("1.") { "decree" } else { "order" };
        let mut asked = facts(row, false);
        asked["post"]["act-form"] = json!(form);
        let answered = value("submitter", &asked);
        let expected = if rule == "-" { Value::Null } else { json!(format!("rules/{rule}")) };
        assert_eq!(answered["rule"], expected, "row {row}");
    }
}

/// Every clause of the row routes some post of it, and no other clause does.
#[test]
fn the_routes_of_every_row() {
    let bodies = [
        "health",
        "economy",
        "industry",
        "justice",
        "foreign",
        "emergency",
        "digital",
        "culture",
        "knb",
        "national-bank",
        "financial-market",
        "competition",
        "ecology",
        "information-social-development",
    ];
    let committees = [
        "industrial-development",
        "civil-aviation",
        "material-reserves",
        "fire-service",
        "industrial-safety",
        "aerospace",
        "religious-affairs",
        "other",
    ];
    let duties = ["defence-industry", "mobilisation", "information-security", "social-sphere"];
    let roles = ["service-head", "department-head", "knb-academy-head", "border-academy-head", "deputy-akim"];
    let case = Case::default();
    for (row, .., routes) in LIST {
        let mut found: Vec<String> = Vec::new();
        let mut unrouted = false;
        let mut ask = |patch: Value| {
            let mut asked = json!({ "post": { "row": row, "in-charge-of": duties, "succeeds": [] } });
            for (key, value) in patch.as_object().unwrap() {
                asked["post"][key] = value.clone();
            }
            let answer = case.ask("routes", &asked).answer;
            assert_eq!(answer.outcome, "determined", "row {row}: {asked}");
            for routed in answer.value.as_array().unwrap() {
                unrouted |= routed["unit"] == "named-by-head";
                for clause in routed["clauses"].as_array().unwrap() {
                    let clause = clause.as_str().unwrap().strip_prefix("rules/").unwrap().to_owned();
                    if clause != "16.1" && !found.contains(&clause) {
                        found.push(clause);
                    }
                }
            }
        };
        for body in bodies {
            for role in roles {
                ask(json!({ "body": body, "role": role, "committee": "other" }));
            }
        }
        if row == 59 {
            for committee in committees {
                let body = json!({ "committee": committee });
                let of = match committee {
                    "industrial-development" | "civil-aviation" => "industry",
                    "aerospace" => "digital",
                    "religious-affairs" => "information-social-development",
                    "other" => "health",
                    _ => "emergency",
                };
                ask(json!({ "committee": body["committee"], "body": of }));
            }
        }
        let mut expected: Vec<String> =
            if routes == "-" { Vec::new() } else { routes.split(", ").map(str::to_owned).collect() };
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "row {row}");
        // Rows without a route, and those that hold posts no route names (A19).
        let open = routes == "-" || [41, 44, 59].contains(&row);
        assert!(!open || unrouted, "row {row}");
    }
}
