//! Solves an instance of the rotation plan and writes the optimum with its certificate.
//!
//! `solve IN.bin OUT.opt`, little-endian.
//! IN: "RPLAN01\0", u32 rows, columns, edges, cost of staying; u32 start[rows + 1]; u32 column[edges]; u16 cost[edges].
//! Every row may also stay: its edge to the column of its own number, at the cost of staying, is implied.
//! Prints the total, and the seconds of processor that reading, solving and checking took.
//! OUT: "ROPT01\0\0", u32 rows, columns; i64 total; u32 column[rows]; i32 column price[columns].

use assignment::{Problem, Restrictions, Solver, check};
use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(input), Some(output)) = (args.next(), args.next()) else {
        return Err("usage: solve IN.bin OUT.opt".into());
    };
    let begun = processor();
    let problem = read(&mut BufReader::new(File::open(input)?))?;
    let read = processor();
    let mut solver = Solver::new(problem);
    let answer = solver.assignment();
    let solved = processor();
    check::check(solver.problem(), &Restrictions::default(), &answer)?;
    let checked = processor();
    let mut out = BufWriter::new(File::create(output)?);
    out.write_all(b"ROPT01\0\0")?;
    out.write_all(&solver.problem().rows().to_le_bytes())?;
    out.write_all(&solver.problem().columns().to_le_bytes())?;
    out.write_all(&answer.total.cost.to_le_bytes())?;
    for column in &answer.column {
        out.write_all(&column.ok_or("a row was left out")?.to_le_bytes())?;
    }
    for &price in &answer.column_price {
        out.write_all(&i32::try_from(price)?.to_le_bytes())?;
    }
    out.flush()?;
    println!(
        "total {} read {:.3} solve {:.3} check {:.3}",
        answer.total.cost,
        read - begun,
        solved - read,
        checked - solved
    );
    Ok(())
}

/// Seconds that the thread has had the processor so far, where the system tells (Linux); zero elsewhere.
fn processor() -> f64 {
    let read = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    read.split_whitespace().next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Reads the instance a row at a time, so that the file is never held as a whole.
fn read(file: &mut BufReader<File>) -> Result<Problem, Box<dyn Error>> {
    let mut magic = [0; 8];
    file.read_exact(&mut magic)?;
    if &magic != b"RPLAN01\0" {
        return Err("not an instance".into());
    }
    let head = numbers(file, 4)?;
    let (rows, edges, stay) = (head[0], head[2] as usize, i64::from(head[3]));
    let start = numbers(file, rows as usize + 1)?;
    let column = numbers(file, edges)?;
    let mut problem = Problem::new(head[1])?;
    problem.reserve(rows as usize, edges + rows as usize);
    let mut cost = Vec::new();
    for row in 0..rows {
        let range = start[row as usize] as usize..start[row as usize + 1] as usize;
        cost.resize(range.len() * 2, 0);
        file.read_exact(&mut cost)?;
        let costs = cost.chunks_exact(2).map(|pair| i64::from(u16::from_le_bytes([pair[0], pair[1]])));
        let edges = column.get(range).ok_or("edges out of range")?.iter().copied().zip(costs);
        let (before, after): (Vec<_>, Vec<_>) = edges.partition(|&(column, _)| column < row);
        problem.add_row(before.into_iter().chain([(row, stay)]).chain(after), None)?;
    }
    Ok(problem)
}

fn numbers(file: &mut BufReader<File>, count: usize) -> Result<Vec<u32>, Box<dyn Error>> {
    let mut numbers = Vec::with_capacity(count);
    let mut buffer = [0; 4096];
    while numbers.len() < count {
        let bytes = buffer.len().min((count - numbers.len()) * 4);
        file.read_exact(&mut buffer[..bytes])?;
        numbers.extend(buffer[..bytes].chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
    }
    Ok(numbers)
}
