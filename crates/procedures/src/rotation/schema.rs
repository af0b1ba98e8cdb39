//! What a step of a procedure asks to be stated, as JSON Schema from the commands themselves: forms and programs are made from it.

use serde_json::Value;

use super::{agreement, employee, extension, interest, planning, transitional};

/// The schema of the commands of a procedure, by its name.
pub fn schema(procedure: &str) -> Option<Value> {
    let schema = match procedure {
        "planning" => schemars::schema_for!(planning::Command),
        "employee" => schemars::schema_for!(employee::Command),
        "agreement" => schemars::schema_for!(agreement::Command),
        "extension" => schemars::schema_for!(extension::Command),
        "interest" => schemars::schema_for!(interest::Command),
        "transitional" => schemars::schema_for!(transitional::Command),
        _ => return None,
    };
    Some(schema.to_value())
}
