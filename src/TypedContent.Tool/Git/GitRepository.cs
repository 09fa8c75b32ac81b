using System.Globalization;
using System.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Git;

/// <summary>Represents a working tree with its repository. Nothing of either is changed.</summary>
internal sealed class GitRepository
{
    private const string MergeBaseSuffix = "...";

    // Their contents in the commit are those of no article.
    private const string Link = ":120000";
    private const string Submodule = ":160000";

    private readonly string _folder;
    private readonly string _root;
    private readonly string _index;
    private readonly bool _isShallow;

    private GitRepository(string folder, string root, string index, bool isShallow) => (_folder, _root, _index, _isShallow) = (folder, root, index, isShallow);

    /// <summary>Returns the repository that has a folder.</summary>
    /// <exception cref="ProjectException">No repository has it.</exception>
    public static GitRepository Of(string folder)
    {
        var output = GitProcess.Run(folder, null, ["rev-parse", "--show-cdup", "--git-path", "index", "--is-shallow-repository"], out var error);
        return output?.Split('\n') is [var up, var index, var isShallow, ..]
            ? new GitRepository(folder, Path.TrimEndingDirectorySeparator(Path.GetFullPath(up, folder)), Path.GetFullPath(index, folder), isShallow == "true")
            : throw new ProjectException($"'{folder}' is in no working tree of Git, which --changed needs ({error})");
    }

    /// <summary>Returns the commit that <paramref name="name"/> names. With <c>...</c> at its end, it is the one from which the present commit and that one branch off.</summary>
    /// <exception cref="ProjectException">There is none.</exception>
    public string Commit(string name)
    {
        var isMergeBase = name.EndsWith(MergeBaseSuffix, StringComparison.Ordinal);
        var stated = isMergeBase ? name[..^MergeBaseSuffix.Length] : name;
        var commit = GitProcess.Run(_folder, null, ["rev-parse", "--verify", "--quiet", "--end-of-options", stated + "^{commit}"], out _)?.Trim();
        if (commit is null)
        {
            throw new ProjectException(_isShallow
                ? $"the repository is shallow and doesn't have '{stated}'; fetch the history first: git fetch --unshallow"
                : $"'{stated}' is not a commit, branch, or tag of the repository; if it is one of the server, fetch it first: git fetch");
        }

        return !isMergeBase ? commit : GitProcess.Run(_folder, null, ["merge-base", commit, "HEAD"], out _)?.Trim() ?? throw new ProjectException(_isShallow
            ? $"the repository is shallow and doesn't have the commit from which '{stated}' branches off; fetch the history first: git fetch --unshallow"
            : $"'{stated}' and the present commit have no commit in common; compare with '{stated}' itself");
    }

    /// <summary>Returns the files that differ between a commit and the working tree, with those that Git doesn't track and doesn't ignore.</summary>
    public IReadOnlyList<GitChange> ChangesSince(string commit)
    {
        // Git compares tracked files only, and only those can be renamed. So the untracked ones are added to a copy of the index.
        var index = Path.Combine(Path.GetTempPath(), $"typedcontent-{Guid.NewGuid():N}.index");
        try
        {
            if (File.Exists(_index))
            {
                File.Copy(_index, index);
            }

            Run(index, "-c", "advice.addEmbeddedRepo=false", "add", "--intent-to-add", "--ignore-errors", "--", ".");
            return Parse(Run(index, "diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", "--no-relative", "--ignore-submodules", commit, "--"));
        }
        finally
        {
            File.Delete(index);
        }
    }

    /// <summary>Returns the contents of objects, by their names.</summary>
    public IReadOnlyDictionary<string, byte[]> Read(IReadOnlyCollection<string> blobs)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (blobs.Count == 0)
        {
            return contents;
        }

        using var process = GitProcess.Start(_folder, null, ["cat-file", "--batch"]);
        var errors = process.StandardError.ReadToEndAsync();
        var written = Task.Run(() =>
        {
            using var input = process.StandardInput;
            input.Write(string.Concat(blobs.Select(blob => blob + "\n")));
        });
        using var output = new BufferedStream(process.StandardOutput.BaseStream);
        foreach (var blob in blobs)
        {
            if (LineOf(output).Split(' ') is not [_, "blob", var length])
            {
                throw new ProjectException($"Git can't read '{blob}': {GitProcess.ReasonIn(errors.GetAwaiter().GetResult())}");
            }

            var bytes = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
            output.ReadExactly(bytes);
            contents[blob] = bytes;
            output.ReadByte();
        }

        written.GetAwaiter().GetResult();
        process.WaitForExit();
        return contents;
    }

    private static string LineOf(Stream stream)
    {
        var line = new StringBuilder();
        for (int read; (read = stream.ReadByte()) is not (-1 or '\n');)
        {
            line.Append((char)read);
        }

        return line.ToString();
    }

    // ":old mode, new mode, old object, new object, status", then one path, or two of a renamed file.
    private List<GitChange> Parse(string output)
    {
        var changes = new List<GitChange>();
        var fields = output.Split('\0');
        for (var i = 0; i + 1 < fields.Length;)
        {
            var parts = fields[i++].Split(' ');
            var (blob, status) = (parts[2], parts[4][0]);
            var path = Full(fields[i++]);
            if (parts[0] is Link or Submodule)
            {
                continue;
            }

            changes.Add(status switch
            {
                'A' => new GitChange(null, path, null),
                'D' => new GitChange(path, null, blob),
                'R' => new GitChange(path, Full(fields[i++]), blob),
                _ => new GitChange(path, path, blob),
            });
        }

        return changes;
    }

    private string Full(string path) => Path.GetFullPath(path, _root);

    private string Run(string index, params string[] arguments) =>
        GitProcess.Run(_root, index, arguments, out var error) ?? throw new ProjectException($"Git can't compare the working tree: {error}");
}
