//! Rotation plans as they come: officers on posts in groups of very unequal size, a twentieth of posts vacant, moves
//! that the scheme of the body allows, costs of hardship, distance, housing and fit.

use assignment::Problem;

const GROUPS: u32 = 60;
const SETTLEMENTS: u32 = 3 + 17 * 8;
const STAYING: i64 = 1_000_000;
/// Edges of a row in a large group: half the cheapest of those drawn, half any.
const EDGES: usize = 50;
const DRAWN: usize = 200;
/// Kinds of move that each body's scheme allows: from the centre, to it, between regions, within the centre.
const SCHEMES: [u8; 4] = [0b1111, 0b1111, 0b1100, 0b0110];

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

#[derive(Clone, Copy)]
struct Post {
    group: u32,
    region: u32,
    settlement: u32,
    requirement: i64,
}

struct Officer {
    family: i64,
    profile: i64,
    locked: bool,
    left: u32,
}

struct Country {
    distance: Vec<[f64; 21]>,
    climate: [i64; 21],
    housing: Vec<bool>,
}

/// What a plan is like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Groups, a choice of edges; whoever does not move keeps the own post, dearly.
    Sparse,
    /// One group, every edge.
    Dense,
    /// As sparse, but nobody can stay: some must be left out.
    Short,
    /// As sparse, but whoever does not move is left out at a price, and the own post is free for others.
    Priced,
}

/// A plan for so many officers.
pub fn plan(people: u32, kind: Kind) -> Problem {
    let one_group = kind == Kind::Dense;
    let mut random = Random(1070 + u64::from(people));
    let country = country(&mut random);
    let posts = posts(&mut random, people, one_group);
    let mut by_group = vec![Vec::new(); GROUPS as usize];
    for (index, post) in (0..).zip(&posts) {
        by_group[post.group as usize].push(index);
    }
    let schemes: Vec<u8> = (0..GROUPS).map(|_| SCHEMES[random.below(4) as usize]).collect();
    let mut problem = Problem::new(posts.len() as u32).unwrap();
    for row in 0..people {
        let officer = Officer {
            family: 1 + random.below(7) as i64,
            profile: random.below(8) as i64,
            locked: random.chance(5),
            left: if random.chance(15) { random.below(posts.len() as u64) as u32 } else { row },
        };
        let own = posts[row as usize];
        let group = &by_group[own.group as usize];
        let scheme = if one_group { SCHEMES[0] } else { schemes[own.group as usize] };
        let cost = |&column: &u32| {
            let allowed = column != row && column != officer.left;
            let to = &posts[column as usize];
            allowed.then(|| country.cost(&officer, &own, to, scheme)).flatten().map(|cost| (cost, column))
        };
        let few = one_group || officer.locked || group.len() <= EDGES + 10;
        let mut edges: Vec<(i64, u32)> = if few {
            group.iter().filter_map(cost).collect()
        } else {
            let drawn: Vec<u32> = (0..DRAWN).map(|_| group[random.below(group.len() as u64) as usize]).collect();
            drawn.iter().filter_map(cost).collect()
        };
        if !few {
            choose(&mut random, &mut edges);
        } else if !one_group {
            edges.truncate(EDGES + 10);
        }
        if matches!(kind, Kind::Sparse | Kind::Dense) {
            edges.push((STAYING, row));
        }
        let unassigned = (kind == Kind::Priced).then_some(STAYING / 200);
        problem.add_row(edges.into_iter().map(|(cost, column)| (column, cost)), unassigned).unwrap();
    }
    problem
}

fn choose(random: &mut Random, edges: &mut Vec<(i64, u32)>) {
    edges.sort_unstable();
    edges.dedup();
    for at in EDGES / 2..EDGES.min(edges.len()) {
        let other = at + random.below((edges.len() - at) as u64) as usize;
        edges.swap(at, other);
    }
    edges.truncate(EDGES);
}

fn country(random: &mut Random) -> Country {
    let mut places: Vec<(f64, f64)> = (0..21).map(|_| (random.below(2800) as f64, random.below(1500) as f64)).collect();
    places[0] = places[1];
    let far = |from: &(f64, f64), to: &(f64, f64)| (from.0 - to.0).hypot(from.1 - to.1);
    let distance = places.iter().map(|from| std::array::from_fn(|to| far(from, &places[to]))).collect();
    let climate = std::array::from_fn(|region| if region < 2 { 0 } else { random.below(5) as i64 });
    Country { distance, climate, housing: (0..SETTLEMENTS).map(|_| random.chance(60)).collect() }
}

fn posts(random: &mut Random, people: u32, one_group: bool) -> Vec<Post> {
    let weights: Vec<f64> = (1..=GROUPS).map(|rank| 1.0 / f64::from(rank)).collect();
    let whole: f64 = weights.iter().sum();
    let in_centre: Vec<u64> = (0..GROUPS).map(|_| [0, 5, 15, 40][random.below(4) as usize]).collect();
    let count = people + people.div_ceil(20);
    let post = |_| {
        let mut draw = random.below(1 << 40) as f64 / (1u64 << 40) as f64 * whole;
        let group = weights.iter().position(|weight| {
            draw -= weight;
            draw < 0.0
        });
        let group = if one_group { 0 } else { group.unwrap_or(0) as u32 };
        let centre = if one_group { 15 } else { in_centre[group as usize] };
        let region = match random.below(100) {
            0..10 => 1,
            10..18 => 2,
            18..24 => 3,
            _ => 4 + random.below(17) as u32,
        };
        let region = if random.chance(centre) { 0 } else { region };
        let town = if random.chance(50) { 0 } else { 1 + random.below(7) as u32 };
        let settlement = if region < 4 { region.saturating_sub(1) } else { 3 + (region - 4) * 8 + town };
        Post { group, region, settlement, requirement: random.below(8) as i64 }
    };
    (0..count).map(post).collect()
}

impl Country {
    /// The cost of the move, if the officer may make it.
    fn cost(&self, officer: &Officer, from: &Post, to: &Post, scheme: u8) -> Option<i64> {
        let same = from.settlement == to.settlement;
        let kind = match (from.region, to.region) {
            (0, 0) => 3,
            (0, _) => 0,
            (_, 0) => 1,
            _ => 2,
        };
        let lawful = scheme >> kind & 1 == 1 && (kind != 2 || from.region != to.region);
        if !(if officer.locked { same } else { lawful }) {
            return None;
        }
        let (a, b) = (from.region as usize, to.region as usize);
        let far = self.distance[a][b];
        let hardship = if same {
            0
        } else if a == b {
            1
        } else {
            let climate = (self.climate[b] - self.climate[a]).max(0);
            2 + climate + i64::from(officer.family >= 5) + i64::from(far > 1500.0)
        };
        let housing = if same || self.housing[to.settlement as usize] { 0 } else { 40 * officer.family };
        let class = ((far / 200.0) as i64).min(15);
        Some(1000 * hardship + class + housing + 25 * (officer.profile - to.requirement).abs() + 1)
    }
}
