//! An auction with ε-scaling, which finds an assignment of a block and prices that are very nearly optimal.
//!
//! D. P. Bertsekas: The auction algorithm, Annals of Operations Research 14 (1988); Bertsekas, D. A. Castañon: A
//! forward/reverse auction algorithm for asymmetric assignment problems, Comput. Optim. Appl. 1 (1992). Bidders bid
//! one after another (Gauss–Seidel). Objects for which there is no bidder are taken by idle bidders to whom all
//! objects are worth the same, so that the problem is square and prices may start anywhere. The last ε is a fraction
//! of the unit of cost, so that nearly all of what is sold is sold as an optimal assignment has it; the caller
//! repairs the rest.

use crate::block::{Block, Cost};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

const NOBODY: u32 = u32::MAX;
const IDLE: u32 = u32::MAX - 1;

/// The scaled costs and prices stay below this; where they would not, the auction gives up.
const CEILING: i64 = 1 << 60;

/// How many of its best edges a bidder remembers.
const REMEMBERED: usize = 4;

/// Each phase's ε is the one before divided by this.
const STEP: i64 = 4;

/// Into how many steps the auction divides a unit of cost. With more than there are objects it would be exact by
/// itself; with so few it ends sooner, and what is left to repair takes less time than was spared.
const SCALE: i64 = 40;

/// What an auction comes to.
#[derive(Debug)]
pub(crate) struct Sold {
    /// The object of each bidder.
    pub(crate) object_of: Vec<u32>,
    /// The price of each object in the block's unit of cost, counted from the least.
    pub(crate) price: Vec<i64>,
}

/// Sells the objects of a block in which every bidder can be served. `None` if the numbers grow too great; the
/// caller must then do without.
pub(crate) fn sell<C: Cost>(block: &Block<C>) -> Option<Sold> {
    let mut auction = Auction::new(block)?;
    let mut epsilon = auction.first_epsilon();
    loop {
        auction.phase(epsilon)?;
        if epsilon == 1 {
            return Some(auction.sold());
        }
        epsilon = (epsilon / STEP).max(1);
    }
}

/// A bidder's best edges as of its last look at all of them. Prices only rise, so the edges left out cost at least
/// `floor` for ever.
#[derive(Clone, Copy)]
struct Remembered<C> {
    floor: i64,
    count: u8,
    edges: [(u32, C); REMEMBERED],
}

struct Auction<'a, C> {
    block: &'a Block<C>,
    price: Vec<i64>,
    holder: Vec<u32>,
    object_of: Vec<u32>,
    remembered: Vec<Remembered<C>>,
    waiting: Vec<u32>,
    /// No price is less.
    least: i64,
    idle: u32,
}

impl<'a, C: Cost> Auction<'a, C> {
    fn new(block: &'a Block<C>) -> Option<Self> {
        block.greatest().checked_mul(SCALE).filter(|&scaled| scaled < CEILING)?;
        let blank = Remembered { floor: i64::MIN, count: 0, edges: [(0, C::default()); REMEMBERED] };
        Some(Self {
            block,
            price: vec![0; block.objects as usize],
            holder: vec![NOBODY; block.objects as usize],
            object_of: vec![NOBODY; block.bidders() as usize],
            remembered: vec![blank; block.bidders() as usize],
            waiting: Vec::new(),
            least: 0,
            idle: 0,
        })
    }

    /// A sixth of the median of what separates a bidder's middle edge from its cheapest; but not so little that
    /// single great costs would be bid up to in very many steps.
    fn first_epsilon(&self) -> i64 {
        let spread = |bidder: u32| {
            let edges = self.block.edges(bidder);
            edges.get(edges.len() / 2).map_or(0, |middle| middle.1.wide() - edges[0].1.wide())
        };
        let mut spreads: Vec<i64> = (0..self.block.bidders()).map(spread).collect();
        let middle = spreads.len() / 2;
        let median = if spreads.is_empty() { 0 } else { *spreads.select_nth_unstable(middle).1 };
        ((median / 6).max(self.block.greatest() / 4096) * SCALE).max(1)
    }

    /// Everybody bids until every object has a holder. `None` if prices pass the ceiling.
    fn phase(&mut self, epsilon: i64) -> Option<()> {
        self.holder.fill(NOBODY);
        self.least = self.price.iter().copied().min().unwrap_or(0);
        self.waiting.clear();
        self.waiting.extend((0..self.block.bidders()).rev());
        self.idle = self.block.objects - self.block.bidders();
        let by_price = self.price.iter().zip(0..).map(|(&price, object): (&i64, u32)| Reverse((price, object)));
        let mut cheapest: BinaryHeap<_> = if self.idle > 0 { by_price.collect() } else { BinaryHeap::new() };
        loop {
            while let Some(bidder) = self.waiting.pop() {
                self.bid(bidder, epsilon)?;
            }
            if self.idle == 0 {
                return Some(());
            }
            self.idle_bid(&mut cheapest, epsilon)?;
        }
    }

    /// An idle bidder takes the cheapest object.
    fn idle_bid(&mut self, cheapest: &mut BinaryHeap<Reverse<(i64, u32)>>, epsilon: i64) -> Option<()> {
        let object = self.settle_top(cheapest)?;
        cheapest.pop();
        let second = self.settle_top(cheapest).map_or(self.price[object as usize], |next| self.price[next as usize]);
        self.idle -= 1;
        self.take(object, IDLE, second + epsilon)?;
        cheapest.push(Reverse((self.price[object as usize], object)));
        Some(())
    }

    /// Prices in the heap may be out of date, but only too low. Puts the truly cheapest object on top.
    fn settle_top(&self, cheapest: &mut BinaryHeap<Reverse<(i64, u32)>>) -> Option<u32> {
        loop {
            let mut top = cheapest.peek_mut()?;
            let Reverse((price, object)) = *top;
            if price == self.price[object as usize] {
                return Some(object);
            }
            top.0.0 = self.price[object as usize];
        }
    }

    fn bid(&mut self, bidder: u32, epsilon: i64) -> Option<()> {
        let memory = &self.remembered[bidder as usize];
        let (mut object, mut best, mut second) = self.two_best(&memory.edges[..usize::from(memory.count)]);
        if best > memory.floor || memory.count == 0 {
            (object, best, second) = self.look_again(bidder);
        }
        let second = second.min(self.remembered[bidder as usize].floor);
        // With one edge alone there is no second, and the price need not rise by more than ε.
        let margin = if second == i64::MAX { 0 } else { second - best };
        let price = self.price[object as usize] + margin + epsilon;
        self.object_of[bidder as usize] = object;
        self.take(object, bidder, price)
    }

    fn take(&mut self, object: u32, bidder: u32, price: i64) -> Option<()> {
        self.price[object as usize] = price;
        match std::mem::replace(&mut self.holder[object as usize], bidder) {
            NOBODY => {}
            IDLE => self.idle += 1,
            displaced => self.waiting.push(displaced),
        }
        (price < CEILING).then_some(())
    }

    /// The best object, what it comes to, and what the second best comes to.
    fn two_best(&self, edges: &[(u32, C)]) -> (u32, i64, i64) {
        let (mut object, mut best, mut second) = (0, i64::MAX, i64::MAX);
        for &(candidate, cost) in edges {
            let value = cost.wide() * SCALE + self.price[candidate as usize];
            if value < best {
                (object, second, best) = (candidate, best, value);
            } else if value < second {
                second = value;
            }
        }
        (object, best, second)
    }

    /// Looks at all edges of the bidder and remembers the best; returns what [`Self::two_best`] says of them.
    fn look_again(&mut self, bidder: u32) -> (u32, i64, i64) {
        let mut values = [i64::MAX; REMEMBERED + 1];
        let memory = &mut self.remembered[bidder as usize];
        let mut kept = [(0, C::default()); REMEMBERED + 1];
        for &(object, cost) in self.block.edges(bidder) {
            let scaled = cost.wide() * SCALE;
            if scaled + self.least >= values[REMEMBERED] {
                break;
            }
            let value = scaled + self.price[object as usize];
            if value < values[REMEMBERED] {
                let mut at = REMEMBERED;
                while at > 0 && values[at - 1] > value {
                    values[at] = values[at - 1];
                    kept[at] = kept[at - 1];
                    at -= 1;
                }
                values[at] = value;
                kept[at] = (object, cost);
            }
        }
        memory.edges.copy_from_slice(&kept[..REMEMBERED]);
        memory.floor = values[REMEMBERED];
        memory.count = self.block.edges(bidder).len().min(REMEMBERED) as u8;
        (kept[0].0, values[0], values[1])
    }

    /// Turns scaled prices, right within ε = 1, into prices in the block's unit.
    ///
    /// Prices modulo the scale lie on a circle. They are rounded down with that place as the border at which fewest
    /// lie: only prices on its two sides can be moved past one another by a whole unit.
    fn sold(self) -> Sold {
        let mut at = [0_u32; SCALE as usize];
        for price in &self.price {
            at[price.rem_euclid(SCALE) as usize] += 1;
        }
        let before = |place: usize| at[(place + at.len() - 1) % at.len()];
        let border = (0..at.len()).min_by_key(|&place| before(place) + at[place]).unwrap_or(0) as i64;
        let whole = |price: i64| (price - border).div_euclid(SCALE);
        let least = self.price.iter().map(|&price| whole(price)).min().unwrap_or(0);
        let price = self.price.iter().map(|&price| whole(price) - least).collect();
        Sold { object_of: self.object_of, price }
    }
}
