using TypedContent.Compiler.Sets.Locks;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Tests that a defect of a lock is reported once, at its line, and that nothing is read wrongly behind it.</summary>
public sealed class LockReaderTests
{
    private const string First = "typedcontent.lock 1\n";

    [Theory]
    [InlineData("", 1, "TC5010: the lock is not valid: it doesn't begin with 'typedcontent.lock 1'; restore the file, or delete it and write it again with 'dotnet build -t:TypedContentAccept'")]
    [InlineData("[de-DE from en-US] a\n", 1, "TC5010: the lock is not valid: it doesn't begin with 'typedcontent.lock 1'; restore the file, or delete it and write it again with 'dotnet build -t:TypedContentAccept'")]
    [InlineData("typedcontent.lock 2\n[de-DE from en-US] a\n0000001 0000000\n", 1, "TC5010: the lock is not valid: its version is 2, and this version of the package reads 1; update the package")]
    [InlineData(First + "[de-DE] a\n", 2, "TC5010: the lock is not valid: '[de-DE] a' is not the beginning of a section; write the line as '[de-DE from en-US] billing/invoices'")]
    [InlineData(First + "0000000 0000001\n", 2, "TC5010: the lock is not valid: '0000000 0000001' is neither a pair nor an entry; correct the line, or remove it")]
    [InlineData(First + "[de-DE from en-US] a\n0000000 000000u\n", 3, "TC5010: the lock is not valid: '0000000 000000u' is neither a pair nor an entry; correct the line, or remove it")]
    [InlineData(First + "[de-DE from en-US] a\npin \"a\" \"b\"\n", 3, "TC5010: the lock is not valid: 'pin \"a\" \"b\"' is neither a pair nor an entry; correct the line, or remove it")]
    [InlineData(First + "[de-DE from en-US] a\nlacks \"a\n", 3, "TC5010: the lock is not valid: 'lacks \"a' is neither a pair nor an entry; correct the line, or remove it")]
    [InlineData(First + "[de-DE from en-US] a\n<<<<<<< HEAD\n0000001 0000000\n=======\n0000002 0000000\n>>>>>>> other\n", 3,
        "TC0006: '<<<<<<< HEAD' begins a merge conflict; keep the lines of both versions and remove the lines '<<<<<<<', '=======' and '>>>>>>>'")]
    [InlineData("<<<<<<< HEAD\ntypedcontent.lock 1\n", 1,
        "TC0006: '<<<<<<< HEAD' begins a merge conflict; keep the lines of both versions and remove the lines '<<<<<<<', '=======' and '>>>>>>>'")]
    public void A_defect_is_reported_at_its_line(string text, int line, string message)
    {
        var problem = LockReader.Read(text, "/app/typedcontent.lock").Problem!;

        Assert.Equal((line, message, "/app/typedcontent.lock"), (problem.Span.StartLine + 1, $"{problem.Rule.Id}: {problem.Message}", problem.FilePath));
    }

    [Fact]
    public void What_follows_a_defect_is_not_used_up_to_the_next_section()
    {
        var file = LockReader.Read(First + "[de-DE from en-US] a\n0000001 0000000\n?\n0000002 0000000\n[de-DE from en-US] b\n0000003 0000000\n");

        Assert.NotNull(file.Problem);
        Assert.Equal([("a", 1ul), ("b", 3ul)], file.Lock.Sections.SelectMany(section => section.Pairs.Select(pair => (section.Path, pair.Source))));
    }

    [Fact]
    public void Nothing_in_a_conflict_is_used()
    {
        var file = LockReader.Read(
            First + "[de-DE from en-US] a\n0000001 0000000\n<<<<<<< HEAD\n0000002 0000000\n=======\n[de-DE from en-US] b\n0000003 0000000\n>>>>>>> other\n0000004 0000000\n"
            + "[de-DE from en-US] c\n0000005 0000000\n");

        Assert.Equal([("a", 1ul), ("c", 5ul)], file.Lock.Sections.SelectMany(section => section.Pairs.Select(pair => (section.Path, pair.Source))));
    }

    [Fact]
    public void Both_sides_of_a_merge_can_be_kept()
    {
        var file = LockReader.Read(First + "[de-DE from en-US] a\n0000001 0000000\n[de-DE from en-US] a\n0000001 0000000\n0000002 0000003\n");

        Assert.Null(file.Problem);
        Assert.Equal(3, Assert.Single(file.Lock.Sections).Pairs.Count);
        Assert.Equal(First + "# x\n\n[de-DE from en-US] a\n0000001 0000000\n0000002 0000003\n", LockWriter.Write(file.Lock.Sections, ["# x"]));
    }

    [Fact]
    public void Line_breaks_of_Windows_are_read() =>
        Assert.Null(LockReader.Read("typedcontent.lock 1\r\n# x\r\n\r\n[de-DE from en-US] a\r\npin \"a\" = \"b\"\r\n0000000 0000001\r\n").Problem);

    [Theory]
    [InlineData("billing/invoices")]
    [InlineData(" a b ")]
    [InlineData("a\nb\t%0041]  c")]
    [InlineData("文書/a] [b from c")]
    public void Every_path_can_be_written(string path)
    {
        var section = new LockSection(path, "de-DE", "en-US", [new AcceptedPair(0, (1ul << 35) - 1)], []);

        var file = LockReader.Read(LockWriter.Write([section], []));

        Assert.Null(file.Problem);
        Assert.Equal(section, Assert.Single(file.Lock.Sections));
    }

    [Fact]
    public void Sections_and_pairs_are_sorted()
    {
        LockSection[] sections =
        [
            new("b", "nl-NL", "en-US", [new(1, 1)], []), new("b", "de-DE", "en-US", [new(2, 1), new(1, 2), new(1, 1)], []),
            new("a", "nl-NL", "en-US", [new(1, 1)], []), new("c", "de-DE", "en-US", [], []),
        ];

        var lines = LockWriter.Write(sections, ["# x"]).Split('\n');

        Assert.Equal(
            ["typedcontent.lock 1", "# x", "", "[de-DE from en-US] b", "0000001", "0000001", "0000002", "", "[nl-NL from en-US] a", "0000001", "", "[nl-NL from en-US] b", "0000001", ""],
            lines.Select(line => line.StartsWith('0') ? line[..7] : line));
        Assert.True(string.CompareOrdinal(lines[4], lines[5]) < 0);
    }

    [Fact]
    public void Halves_of_two_lines_are_no_pair()
    {
        var text = LockWriter.Write([new LockSection("a", "de-DE", "en-US", [new(1, 2), new(3, 4)], [])], []);
        var pairs = text.TrimEnd().Split('\n')[^2..];

        var mixed = Assert.Single(LockReader.Read(text.Replace(pairs[0] + "\n" + pairs[1], pairs[0][..8] + pairs[1][8..], StringComparison.Ordinal)).Lock.Sections);

        Assert.Equal(1ul, Assert.Single(mixed.Pairs).Source);
        Assert.NotEqual(4ul, mixed.Pairs[0].Target);
    }

    [Fact]
    public void Damaged_locks_never_fail_and_never_join_wrongly()
    {
        var content = LockedContent.Invoice.WithEntries("lacks \"Nothing\"", "# x").Accept();
        var right = content.Texts.ToDictionary(text => text.Key, text => text.Value.Text, StringComparer.Ordinal);
        var dice = new Dice(5);
        for (var round = 0; round < 300; round++)
        {
            var damaged = content with { Lock = SideFileMutator.Lock(content.Lock, dice) };

            Assert.All(damaged.Texts, text => Assert.True(text.Value.Text is null || text.Value.Text == right[text.Key], damaged.Lock));
            Assert.True(damaged.Compilation.Lock.Problems.Count() <= 1);
        }
    }
}
