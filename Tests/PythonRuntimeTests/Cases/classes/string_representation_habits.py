class Student:
    def __init__(self, name, scores=()):
        self.name, self.scores = name, list(scores)

    def average(self):
        return sum(self.scores) / len(self.scores) if self.scores else 0.0

    def __str__(self):
        return f"{self.name}: {self.average():.1f}"

    def __repr__(self):
        return f"Student({self.name!r}, {self.scores!r})"

    def __lt__(self, other):
        return self.average() < other.average()


class Course:
    def __init__(self, title):
        self.title, self.students = title, {}

    def enroll(self, *students):
        for s in students:
            self.students[s.name] = s
        return self

    def __len__(self):
        return len(self.students)

    def __getitem__(self, name):
        return self.students[name]

    def __contains__(self, name):
        return name in self.students

    def __iter__(self):
        return iter(sorted(self.students.values(), reverse=True))

    def __str__(self):
        return f"{self.title} ({len(self)}):\n" + "\n".join(f"  {i}. {s}" for i, s in enumerate(self, 1))


c = Course("AI").enroll(Student("小明", [80, 91]), Student("ann", [70]), Student("bob"))
print(c)
print(c["ann"], [c["ann"]], "bob" in c, "zed" in c, len(c), max(c), [str(s) for s in c])
print(list(c), sorted(c)[0], f"{c['小明']!r:>30}", "%s|%r" % (c["bob"], c["bob"]))
try:
    c["zed"]
except KeyError as e:
    print("no student", e)
