using System.Buffers.Binary;
using System.Text;
using Microsoft.Build.Utilities;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Build.Tests;

/// <summary>Tests what the build reads of referenced assemblies.</summary>
public sealed class ReadContentReferencesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-references-").FullName;

    private string Result => Path.Combine(_folder, "obj", "references.cache");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Assemblies_that_use_the_package_are_known_with_what_they_export()
    {
        Write("Contoso.Help.dll", Assembly("1|Contoso.Help|Set|text"));
        Write("Closed.dll", [.. "TypedContent\0"u8]);
        Write("Other.dll", [.. "TypedContents\0"u8]);
        Write("TypedContent.dll", [.. "TypedContent\0"u8]);
        Write("Empty.dll", []);

        Assert.Equal(["Closed=", "Contoso.Help=1|Contoso.Help|Set|text"], Exports("Contoso.Help.dll", "Closed.dll", "Other.dll", "TypedContent.dll", "Empty.dll", "Missing.dll"));
    }

    [Theory]
    [InlineData("help", false)]
    [InlineData("help,global", true)]
    [InlineData("global", true)]
    public void An_assembly_that_code_names_by_an_alias_only_is_left_out(string aliases, bool isRead)
    {
        Write("A.dll", Assembly("text"));
        var item = new TaskItem(Path.Combine(_folder, "A.dll"));
        item.SetMetadata("Aliases", aliases);

        Assert.True(Task(item).Execute());

        Assert.Equal(isRead ? ["A=text"] : [], Recorded());
    }

    [Fact]
    public void An_assembly_is_read_again_only_if_its_length_or_time_changes()
    {
        Write("A.dll", Assembly("text"));
        var time = File.GetLastWriteTimeUtc(Path.Combine(_folder, "A.dll"));
        Assert.Equal(["A=text"], Exports("A.dll"));

        Write("A.dll", Assembly("word"));
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "A.dll"), time);
        Assert.Equal(["A=text"], Exports("A.dll"));

        File.SetLastWriteTimeUtc(Path.Combine(_folder, "A.dll"), time.AddDays(-1));
        Assert.Equal(["A=word"], Exports("A.dll"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("anything")]
    [InlineData("a|1|2\n\nA\ttext\tmore")]
    public void A_damaged_result_is_written_anew(string text)
    {
        Write("A.dll", Assembly("text"));
        Directory.CreateDirectory(Path.GetDirectoryName(Result)!);
        File.WriteAllText(Result, text);

        Assert.Equal(["A=text"], Exports("A.dll"));
    }

    [Fact]
    public void Packs_have_the_targets_in_other_assemblies()
    {
        using var project = new ContentProject().With("en-US/a.md", "# A\n\n[x](typedcontent:Contoso.Help/b.md#c)\n");
        using var help = new ContentProject().With("en-US/b.md", "# B\n\n## C\n");
        var content = Compiler.ContentCompilation.Create(
            [new(new(help.Under("en-US/b.md"), "en-US/b.md"), "# B\n\n## C\n")], new Compiler.Settings.ContentOptions { Namespace = "Contoso.Help" });
        Write("Contoso.Help.dll", Assembly(ExportWriter.Write(content.Index, content.Names, [], content.Options)!));
        Assert.Single(Exports("Contoso.Help.dll"));

        var task = project.PackTask();
        task.ReferencesPath = Result;
        Assert.True(task.Execute());

        Assert.Contains("typedcontent:Contoso.Help/b#c", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(project.Output, "en-US.pack"))), StringComparison.Ordinal);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);

    private IEnumerable<string> Exports(params string[] names)
    {
        Assert.True(Task([.. names.Select(name => new TaskItem(Path.Combine(_folder, name)))]).Execute());
        return Recorded();
    }

    private IEnumerable<string> Recorded() =>
        File.ReadAllText(Result).Split("\n\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace('\t', '='));

    private ReadContentReferences Task(params TaskItem[] items) => new() { BuildEngine = new FakeBuildEngine(), References = items, ReferencesPath = Result };

    /// <summary>Returns the part of an assembly that names the runtime library and has an attribute.</summary>
    private static byte[] Assembly(string text)
    {
        var (key, value) = (Encoding.UTF8.GetBytes("TypedContent.Export"), Encoding.UTF8.GetBytes(text));
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, 0xC0000000u | (uint)value.Length);
        return [.. "MZ TypedContent\0"u8, 1, 0, (byte)key.Length, .. key, .. length, .. value, 0, 0];
    }
}
