//! A directory of its own for each test, with the program run inside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use office::Office;
use registry::Iin;
use serde_json::Value;
use tempfile::TempDir;

/// The day taken for today.
pub const TODAY: &str = "2026-11-20";
/// People of the demo.
pub const PEOPLE: usize = 3025;

/// People of the small register.
pub const STAFF: usize = 40;

pub struct Place(TempDir);

/// How a run ended.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The rows of an answer in JSON.
    pub fn rows(&self) -> Vec<Value> {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        serde_json::from_str(&self.out).unwrap()
    }

    /// That it ended so.
    pub fn ended(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }
}

impl Place {
    pub fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    /// With a copy of the demo's register: 3,025 people in four bodies, as of [`TODAY`].
    pub fn with_demo() -> Place {
        let place = Place::new();
        copy(&demo().join("lauazym-data"), &place.data());
        copy(&demo().join("config"), &place.path("config"));
        place
    }

    /// With a small register: [`STAFF`] people in posts of the list since 1 February 2023, all due on 1 February 2026.
    pub fn with_staff() -> Place {
        let place = Place::new();
        let (mut posts, mut people) = ("post.key,body.key,item\n".to_owned(), "person.iin,person.family\n".to_owned());
        let mut appointments = "person.iin,post.key,appointment.from,appointment.ground\n".to_owned();
        for (no, iin) in numbers().take(STAFF).enumerate() {
            posts += &format!("P-{no},internal-affairs,internal-affairs.5\n");
            people += &format!("{iin},Тегі{no}\n");
            appointments += &format!("{iin},P-{no},2023-02-01,ordinary\n");
        }
        place.write("csv/bodies.csv", "body.key,body.name.kk\ninternal-affairs,Ішкі істер министрлігі\n");
        place.write("csv/posts.csv", &posts);
        place.write("csv/people.csv", &people);
        place.write("csv/appointments.csv", &appointments);
        place.run(&["acts", "publish", "U2500001070", "2025-11-04", "--source", "gazette"]).ended(0);
        place.run(&["import", "csv"]).ended(0);
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn data(&self) -> PathBuf {
        self.path("lauazym-data")
    }

    pub fn keys(&self) -> PathBuf {
        self.path("config/lauazym/keys")
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        command_in(self.0.path(), arguments)
    }

    /// Runs the program in English.
    pub fn run(&self, arguments: &[&str]) -> Run {
        run(self.command(arguments).arg("--lang=en"))
    }

    /// The rows of an answer in JSON.
    pub fn rows(&self, arguments: &[&str]) -> Vec<Value> {
        run(self.command(arguments).args(["--lang=en", "--format=json"])).rows()
    }

    /// The entries of the journal.
    pub fn exported(&self) -> Vec<Value> {
        let lines = self.run(&["journal", "export"]).ended(0).out;
        let all = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        all.filter(|line| line["type"] == "entry").collect()
    }

    /// All bytes of all files of the data directory.
    pub fn data_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut dirs = vec![self.data()];
        while let Some(dir) = dirs.pop() {
            for file in fs::read_dir(dir).unwrap() {
                let path = file.unwrap().path();
                if path.is_dir() {
                    dirs.push(path);
                } else {
                    bytes.extend(fs::read(path).unwrap());
                    bytes.push(0);
                }
            }
        }
        bytes
    }
}

fn command_in(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lauazym"));
    command.env_clear().env("HOME", dir).env("XDG_CONFIG_HOME", dir.join("config")).env("LAUAZYM_TODAY", TODAY);
    command.env("USER", "маман").current_dir(dir).args(arguments).stdin(Stdio::null());
    command
}

pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The demo, made once: its register and its keys.
fn demo() -> &'static Path {
    static DEMO: OnceLock<PathBuf> = OnceLock::new();
    DEMO.get_or_init(|| {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("demo");
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).unwrap();
        run(&mut command_in(&dir, &["demo", "--no-serve"])).ended(0);
        // A start from a snapshot is faster, and most tests are many starts.
        let office = Office::open(&dir.join("lauazym-data"), &dir.join("config/lauazym/keys")).unwrap();
        office.keep_snapshot().unwrap();
        dir
    })
}

/// Numbers of people born on 1 January 1980.
pub fn numbers() -> impl Iterator<Item = Iin> {
    (0..10_000u16).filter_map(|serial| {
        let mut digits = [8, 0, 0, 1, 0, 1, 3, 0, 0, 0, 0];
        for (slot, digit) in digits[7..].iter_mut().zip(format!("{serial:04}").bytes()) {
            *slot = digit - b'0';
        }
        Iin::from_first_eleven(digits)
    })
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let target = to.join(file.file_name());
        if file.path().is_dir() {
            copy(&file.path(), &target);
        } else {
            // Permissions are copied too: keys that others may read are refused.
            fs::copy(file.path(), target).unwrap();
        }
    }
}
