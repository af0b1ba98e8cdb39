//! An auction with ε-scaling, which finds an optimal assignment of a block together with its prices.
//!
//! D. P. Bertsekas: The auction algorithm, Annals of Operations Research 14 (1988); Bertsekas, D. A. Castañon: A
//! forward/reverse auction algorithm for asymmetric assignment problems, Comput. Optim. Appl. 1 (1992). Bidders bid
//! one after another (Gauss–Seidel). Objects for which there is no bidder are taken by idle bidders to whom all
//! objects are worth the same, so that the problem is square and prices may start anywhere. Costs are multiplied by
//! more than the number of objects, and the last ε is 1: what is optimal within ε for every bidder is then optimal.

use crate::block::{Block, Cost};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

const NOBODY: u32 = u32::MAX;
const IDLE: u32 = u32::MAX - 1;

/// The scaled costs and prices stay below this; where they would not, the auction gives up.
const CEILING: i64 = 1 << 60;

/// How many of its best edges a bidder remembers.
const REMEMBERED: usize = 8;

/// Each phase's ε is the one before divided by this.
const STEP: i64 = 6;

/// What an auction comes to.
#[derive(Debug)]
pub(crate) struct Sold {
    /// The object of each bidder.
    pub(crate) object_of: Vec<u32>,
    /// The price of each object in the block's unit of cost: not negative, zero for objects nobody has.
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
    scale: i64,
    price: Vec<i64>,
    holder: Vec<u32>,
    object_of: Vec<u32>,
    remembered: Vec<Remembered<C>>,
    waiting: Vec<u32>,
    idle: u32,
}

impl<'a, C: Cost> Auction<'a, C> {
    fn new(block: &'a Block<C>) -> Option<Self> {
        let greatest = block.edges.iter().map(|&(_, cost)| cost.wide()).max().unwrap_or(0);
        let scale = i64::from(block.objects) + 1;
        greatest.checked_mul(scale).filter(|&scaled| scaled < CEILING)?;
        let blank = Remembered { floor: i64::MIN, count: 0, edges: [(0, C::default()); REMEMBERED] };
        Some(Self {
            block,
            scale,
            price: vec![0; block.objects as usize],
            holder: vec![NOBODY; block.objects as usize],
            object_of: vec![NOBODY; block.bidders() as usize],
            remembered: vec![blank; block.bidders() as usize],
            waiting: Vec::new(),
            idle: 0,
        })
    }

    /// Half of the greatest cost: with it one round of bids serves nearly everybody.
    fn first_epsilon(&self) -> i64 {
        let greatest = self.block.edges.iter().map(|&(_, cost)| cost.wide()).max().unwrap_or(0);
        (greatest * self.scale / 2).max(1)
    }

    /// Everybody bids until every object has a holder. `None` if prices pass the ceiling.
    fn phase(&mut self, epsilon: i64) -> Option<()> {
        self.holder.fill(NOBODY);
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
            self.look_again(bidder);
            let memory = &self.remembered[bidder as usize];
            (object, best, second) = self.two_best(&memory.edges[..usize::from(memory.count)]);
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
            let value = cost.wide() * self.scale + self.price[candidate as usize];
            if value < best {
                (object, second, best) = (candidate, best, value);
            } else if value < second {
                second = value;
            }
        }
        (object, best, second)
    }

    /// Looks at all edges of the bidder and remembers the best.
    fn look_again(&mut self, bidder: u32) {
        let mut values = [i64::MAX; REMEMBERED + 1];
        let memory = &mut self.remembered[bidder as usize];
        let mut kept = [(0, C::default()); REMEMBERED + 1];
        for &(object, cost) in self.block.edges(bidder) {
            let value = cost.wide() * self.scale + self.price[object as usize];
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
    }

    /// Turns scaled prices, right within ε = 1, into prices in the block's unit that are right exactly.
    ///
    /// Prices modulo the scale lie on a circle longer than there are objects, so that somewhere between two of them
    /// is a gap of at least 2. Rounding down with the gap as the border moves no two prices past one another by a
    /// whole unit: an inequality between whole numbers that held within ε < 2 holds.
    fn sold(self) -> Sold {
        let mut marked = vec![false; self.scale as usize];
        for price in &self.price {
            marked[price.rem_euclid(self.scale) as usize] = true;
        }
        let border = after_widest_gap(&marked) as i64;
        let whole = |price: i64| (price - border).div_euclid(self.scale);
        let least = self.price.iter().map(|&price| whole(price)).min().unwrap_or(0);
        let price = self.price.iter().map(|&price| whole(price) - least).collect();
        Sold { object_of: self.object_of, price }
    }
}

/// The first mark after the widest stretch without marks, on a circle.
fn after_widest_gap(marked: &[bool]) -> usize {
    let marks: Vec<usize> = marked.iter().enumerate().filter(|&(_, &mark)| mark).map(|(at, _)| at).collect();
    let gap_before = |index: usize| match index {
        0 => marks[0] + marked.len() - marks[marks.len() - 1],
        _ => marks[index] - marks[index - 1],
    };
    (0..marks.len()).max_by_key(|&index| gap_before(index)).map_or(0, |index| marks[index])
}
