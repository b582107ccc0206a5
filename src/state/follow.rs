use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Weak};

use leptos::prelude::on_cleanup;
use leptos::reactive::graph::{AnySource, AnySubscriber, ReactiveNode, Subscriber};

use super::following::Following;

/// Runs something now, and again whenever a bell has rung that it watches. It ends with whatever it
/// was started in: a screen's views stop following when the screen is left.
///
/// Leptos' own effects can be run by several threads at once. A browser has one, and what it takes to
/// tell threads apart is more code than this (`docs/adr/0027-followers.md`).
pub fn follow(run: Box<dyn Fn()>) {
    let follower = Arc::new_cyclic(|itself: &Weak<Follower>| {
        let place = itself.as_ptr().addr();
        let subscriber = AnySubscriber(place, Weak::<Follower>::clone(itself));
        Follower(TABLE.with_borrow_mut(|table| table.add(Following::new(run, subscriber))))
    });
    follower.mark_dirty();
    on_cleanup(move || drop(follower));
}

/// Does something during which bells may ring; what follows them runs once, at its end.
pub fn together(act: impl FnOnce()) {
    if WAITING.with_borrow(Option::is_some) {
        return act();
    }
    WAITING.set(Some(Vec::new()));
    act();
    for following in WAITING.take().into_iter().flatten() {
        // It may have run since, or ended with what another one has replaced.
        if following.is_waiting.get() {
            following.run();
        }
    }
}

thread_local! {
    static TABLE: RefCell<Table> = const { RefCell::new(Table { rows: Vec::new(), free: Vec::new() }) };
    /// What runs again at the end of [`together`]; nothing outside of it.
    static WAITING: RefCell<Option<Vec<Rc<Following>>>> = const { RefCell::new(None) };
}

/// What follows, as Leptos sees it. It could be taken to another thread, so it only says where in the
/// table of this one everything else is.
struct Follower(usize);

impl Follower {
    fn following(&self) -> Option<Rc<Following>> {
        TABLE.with_borrow(|table| table.rows.get(self.0).cloned().flatten())
    }
}

impl ReactiveNode for Follower {
    fn mark_dirty(&self) {
        let Some(following) = self.following() else { return };
        let is_held = WAITING.with_borrow_mut(|waiting| {
            let Some(waiting) = waiting else { return false };
            if !following.is_waiting.replace(true) {
                waiting.push(Rc::clone(&following));
            }
            true
        });
        if !is_held {
            following.run();
        }
    }

    // A bell has always rung when it says something; what may only have changed does not exist here.
    fn mark_check(&self) {}

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}

impl Subscriber for Follower {
    fn add_source(&self, source: AnySource) {
        if let Some(following) = self.following() {
            following.watch(source);
        }
    }

    fn clear_sources(&self, _: &AnySubscriber) {
        if let Some(following) = self.following() {
            following.watch_nothing();
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // Dropped outside of the table, since what was built in it ends as well.
        let following = TABLE.with_borrow_mut(|table| table.take(self.0));
        if let Some(following) = following {
            following.is_waiting.set(false);
            following.watch_nothing();
        }
    }
}

/// Everything that follows something, by number.
struct Table {
    rows: Vec<Option<Rc<Following>>>,
    free: Vec<usize>,
}

impl Table {
    fn add(&mut self, following: Rc<Following>) -> usize {
        let row = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            self.rows.len() - 1
        });
        self.rows[row] = Some(following);
        row
    }

    fn take(&mut self, row: usize) -> Option<Rc<Following>> {
        self.free.push(row);
        self.rows.get_mut(row).and_then(Option::take)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use leptos::prelude::Owner;

    use super::*;
    use crate::state::Local;

    /// Follows a value for as long as an owner lives, and counts how often.
    fn counted(owner: &Owner, value: &Local<u8>) -> Rc<Cell<u32>> {
        let count = Rc::new(Cell::new(0));
        let (value, runs) = (value.clone(), Rc::clone(&count));
        owner.with(|| {
            follow(Box::new(move || {
                value.watched();
                runs.set(runs.get() + 1);
            }));
        });
        count
    }

    #[test]
    fn it_runs_at_once_and_after_each_change() {
        let (owner, value) = (Owner::new(), Local::default());
        let count = counted(&owner, &value);
        assert_eq!(count.get(), 1);
        value.set(1);
        value.set(2);
        assert_eq!(count.get(), 1 + 2);
    }

    #[test]
    fn it_runs_once_for_all_that_changes_together() {
        let (owner, value) = (Owner::new(), Local::default());
        let count = counted(&owner, &value);
        together(|| {
            value.set(1);
            together(|| value.set(2));
            assert_eq!(count.get(), 1);
        });
        assert_eq!(count.get(), 1 + 1);
        value.set(3);
        assert_eq!(count.get(), 1 + 1 + 1);
    }

    #[test]
    fn it_follows_only_what_it_looked_at_the_last_time() {
        let (owner, which, other) =
            (Owner::new(), Local::<bool>::default(), Local::<u8>::default());
        let count = Rc::new(Cell::new(0));
        let (first, second, runs) = (which.clone(), other.clone(), Rc::clone(&count));
        owner.with(|| {
            follow(Box::new(move || {
                if !first.watched() {
                    second.watched();
                }
                runs.set(runs.get() + 1);
            }));
        });
        other.set(1);
        assert_eq!(count.get(), 1 + 1);
        which.set(true);
        other.set(2);
        assert_eq!(count.get(), 1 + 1 + 1);
    }

    #[test]
    fn it_ends_with_what_it_was_started_in() {
        let (owner, value) = (Owner::new(), Local::default());
        let count = counted(&owner, &value);
        owner.cleanup();
        value.set(1);
        assert_eq!(count.get(), 1);
    }

    /// A follower that starts another one each time it runs, both following the same value.
    #[test]
    fn what_a_run_has_started_ends_before_the_next() {
        let (owner, value) = (Owner::new(), Local::<u8>::default());
        let runs = Rc::new(Cell::new(0));
        let (outer, inner_runs) = (value.clone(), Rc::clone(&runs));
        owner.with(|| {
            follow(Box::new(move || {
                outer.watched();
                let (inner, runs) = (outer.clone(), Rc::clone(&inner_runs));
                follow(Box::new(move || {
                    inner.watched();
                    runs.set(runs.get() + 1);
                }));
            }));
        });
        assert_eq!(runs.get(), 1);
        together(|| value.set(1));
        assert_eq!(runs.get(), 1 + 1);
        value.set(2);
        assert_eq!(runs.get(), 1 + 1 + 1);
        owner.cleanup();
        TABLE.with_borrow(|table| assert_eq!(table.free.len(), table.rows.len()));
    }
}
