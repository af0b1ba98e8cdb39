//! Connected components. What has no common edge has no common answer, so each component is solved by itself.

use crate::Problem;

/// The rows and columns of a problem, by component; each list ascending.
#[derive(Debug, Clone)]
pub(crate) struct Components {
    rows: Vec<u32>,
    row_start: Vec<u32>,
    columns: Vec<u32>,
    column_start: Vec<u32>,
    of_row: Vec<u32>,
    of_column: Vec<u32>,
}

impl Components {
    /// Finds the components by union and find over the columns. All rows without an edge lie together in the last.
    pub(crate) fn of(problem: &Problem) -> Self {
        let mut parent: Vec<u32> = (0..problem.columns()).collect();
        for row in 0..problem.rows() {
            if let Some((&first, rest)) = problem.columns_of(row).split_first() {
                let mut root = find(&mut parent, first);
                for &column in rest {
                    // Most edges lead where earlier ones led; the parent tells without a walk.
                    if parent[column as usize] != root {
                        let other = find(&mut parent, column);
                        let (low, high) = (root.min(other), root.max(other));
                        parent[high as usize] = low;
                        root = low;
                    }
                }
            }
        }
        let mut count = 0;
        let mut of_column = vec![0; parent.len()];
        for column in 0..problem.columns() {
            let root = find(&mut parent, column);
            // The root is the least of its set, so it was numbered before.
            of_column[column as usize] = if root == column { count } else { of_column[root as usize] };
            count += u32::from(root == column);
        }
        let of_row: Vec<u32> = (0..problem.rows())
            .map(|row| problem.columns_of(row).first().map_or(count, |&column| of_column[column as usize]))
            .collect();
        let (rows, row_start) = group(&of_row, count as usize + 1);
        let (columns, column_start) = group(&of_column, count as usize + 1);
        Self { rows, row_start, columns, column_start, of_row, of_column }
    }

    pub(crate) fn count(&self) -> u32 {
        self.row_start.len() as u32 - 1
    }

    pub(crate) fn rows(&self, component: u32) -> &[u32] {
        let at = component as usize;
        &self.rows[self.row_start[at] as usize..self.row_start[at + 1] as usize]
    }

    pub(crate) fn columns(&self, component: u32) -> &[u32] {
        let at = component as usize;
        &self.columns[self.column_start[at] as usize..self.column_start[at + 1] as usize]
    }

    pub(crate) fn of_row(&self, row: u32) -> u32 {
        self.of_row[row as usize]
    }

    pub(crate) fn of_column(&self, column: u32) -> u32 {
        self.of_column[column as usize]
    }
}

fn find(parent: &mut [u32], mut node: u32) -> u32 {
    while parent[node as usize] != node {
        let above = parent[parent[node as usize] as usize];
        parent[node as usize] = above;
        node = above;
    }
    node
}

/// The indices of `key` sorted by key (by counting), and where each key's stretch starts.
fn group(key: &[u32], keys: usize) -> (Vec<u32>, Vec<u32>) {
    let mut start = vec![0; keys + 1];
    for &k in key {
        start[k as usize + 1] += 1;
    }
    for at in 1..start.len() {
        start[at] += start[at - 1];
    }
    let mut next = start.clone();
    let mut order = vec![0; key.len()];
    for (index, &k) in (0..).zip(key) {
        order[next[k as usize] as usize] = index;
        next[k as usize] += 1;
    }
    (order, start)
}
