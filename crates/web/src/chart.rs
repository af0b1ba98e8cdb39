//! Charts drawn here as SVG: printed, and read by a screen reader through the table behind each.
