using System.Security.Cryptography;
using System.Text;

namespace TypedContent.Package.Tests.Edits;

/// <summary>Represents a project that is edited and built again and again, and a copy of it that is built from nothing whenever it has other files.</summary>
internal sealed class EditedProject(Consumer app, Consumer copy)
{
    /// <summary>The time of files that are older than all builds.</summary>
    public static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // What builds from nothing give, by the files of the project and the arguments of the build.
    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);
    private readonly string _project = File.ReadAllText(app.Under("App.csproj"));

    /// <summary>Gets the project.</summary>
    public Consumer App => app;

    /// <summary>Gets or sets the arguments of the builds from now on.</summary>
    public string[] Arguments { get; set; } = [];

    private string Output => $"bin/{(Arguments.Contains("Release") ? "Release" : "Debug")}/net10.0/App.dll";

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text) => app.Write(path, text);

    /// <summary>Writes a file that is older than all builds.</summary>
    public void WriteOld(string path, string text)
    {
        var file = app.Under("../" + Path.GetRandomFileName());
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, LongAgo);
        Directory.CreateDirectory(Path.GetDirectoryName(app.Under(path))!);
        File.Move(file, app.Under(path), overwrite: true);
    }

    /// <summary>Writes the contents of a file of the project.</summary>
    public void WriteBytes(string path, byte[] contents) => File.WriteAllBytes(app.Under(path), contents);

    /// <summary>Replaces text in a file of the project.</summary>
    public void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(app.Under(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        app.Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Sets the properties and items of the project.</summary>
    public void Set(string properties = "", string items = "") => app.Write("App.csproj", _project
        .Replace("<!--properties-->", properties, StringComparison.Ordinal).Replace("<!--items-->", items, StringComparison.Ordinal));

    /// <summary>Deletes a file or a folder of the project.</summary>
    public void Delete(string path)
    {
        if (Directory.Exists(app.Under(path)))
        {
            Directory.Delete(app.Under(path), recursive: true);
        }
        else
        {
            Assert.True(File.Exists(app.Under(path)), path);
            File.Delete(app.Under(path));
        }
    }

    /// <summary>Builds the project, and its copy from nothing. Returns how findings or texts differ; null if they are equal.</summary>
    public async Task<string?> CompareAsync(string edit)
    {
        var state = StateOf(app.Folder);
        var building = ResultAsync(app);
        if (!_expected.TryGetValue(state, out var expected))
        {
            CopyTo(copy);
            expected = _expected[state] = await ResultAsync(copy);
        }

        var built = await building;
        return expected == built ? null : $"After '{edit}', the build differs from one from nothing.\n\nFrom nothing:\n{expected}\n\nBuilt:\n{built}\n\n";
    }

    private async Task<string> ResultAsync(Consumer project)
    {
        var build = await project.BuildAsync(Arguments);
        if (!build.Succeeded && build.Problems.Count == 0)
        {
            // The server ended the connection.
            build = await project.BuildAloneAsync(Arguments);
        }

        var text = build.Succeeded ? (await DotNet.RunAsync(project.Folder, [], [Output])).Output : "failed";
        Assert.True(!build.Succeeded || text.Contains(" a: A", StringComparison.Ordinal), text + build.Output);
        return string.Join('\n', build.Problems.Order(StringComparer.Ordinal)).Replace(project.Folder, "…", StringComparison.Ordinal) + "\n\n" + text;
    }

    /// <summary>Returns a text that is the same for the same arguments and files.</summary>
    private string StateOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Array.ForEach(Arguments, Append);
        foreach (var path in FilesIn(folder).Order(StringComparer.Ordinal))
        {
            Append(Path.GetRelativePath(folder, path));
            Append(new FileInfo(path).LinkTarget ?? string.Empty);
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    /// <summary>Returns the files of a project but its output.</summary>
    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder).Concat(Sources(folder).SelectMany(FilesIn));

    private static IEnumerable<string> Sources(string folder) => Directory.GetDirectories(folder).Where(path => Path.GetFileName(path) is not ("bin" or "obj"));

    /// <summary>Replaces all files of the copy but its restore output.</summary>
    private void CopyTo(Consumer target)
    {
        foreach (var folder in Directory.GetDirectories(target.Folder).Where(folder => Path.GetFileName(folder) != "obj").Concat(Directory.GetDirectories(target.Under("obj"))))
        {
            Directory.Delete(folder, recursive: true);
        }

        Array.ForEach(Directory.GetFiles(target.Folder), File.Delete);
        CopyFolder(app.Folder, target.Folder);
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var path in Directory.GetFiles(from))
        {
            var copied = Path.Combine(to, Path.GetFileName(path));
            if (new FileInfo(path).LinkTarget is { } link)
            {
                File.CreateSymbolicLink(copied, link);
            }
            else
            {
                File.Copy(path, copied);
            }
        }

        foreach (var folder in Sources(from))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
