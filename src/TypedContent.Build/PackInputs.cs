using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler;

namespace TypedContent.Build;

/// <summary>Represents what packs are made of: the files and settings of the project, and the engine.</summary>
internal sealed class PackInputs
{
    // As InspectContentFiles writes it: the item, the length and the time of the file, and what the project states about it.
    private static readonly Regex FileLine = new(@"^(.+)\|\d+\|\d+\|([^|]*\|[^|]*\|[^|]*)$", RegexOptions.CultureInvariant);

    private PackInputs(string text) => Text = text;

    /// <summary>Gets the inputs as text.</summary>
    public string Text { get; }

    /// <summary>Gets the inputs as a short text, which is another one for other inputs.</summary>
    public string Hash
    {
        get
        {
            using var algorithm = SHA256.Create();
            return Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(Text)));
        }
    }

    /// <summary>Reads the inputs from the file that <see cref="InspectContentFiles"/> has written.</summary>
    public static PackInputs Read(string path, bool isDocumented)
    {
        using var file = ExclusiveFile.Open(path, FileMode.Open);
        return new PackInputs(string.Format(
            CultureInfo.InvariantCulture, "{0:N} {1:N} {2}\n{3}", typeof(PackInputs).Module.ModuleVersionId, typeof(ContentCompilation).Module.ModuleVersionId,
            isDocumented, Encoding.UTF8.GetString(ExclusiveFile.Read(file))));
    }

    /// <summary>Returns the articles, as items are written, whose files changed; null if anything else did.</summary>
    /// <param name="earlier">The earlier inputs.</param>
    /// <param name="articles">The articles of the project.</param>
    public IReadOnlyList<string>? ArticlesChangedSince(string earlier, ISet<string> articles)
    {
        var (before, now) = (earlier.Split('\n'), Text.Split('\n'));
        var changed = new List<string>();
        for (var i = 0; i < now.Length && before.Length == now.Length; i++)
        {
            if (before[i] == now[i])
            {
                continue;
            }

            var (old, current) = (FileLine.Match(before[i]), FileLine.Match(now[i]));
            if (!old.Success || !current.Success || old.Groups[1].Value != current.Groups[1].Value || old.Groups[2].Value != current.Groups[2].Value
                || !articles.Contains(current.Groups[1].Value))
            {
                return null;
            }

            changed.Add(current.Groups[1].Value);
        }

        return before.Length == now.Length ? changed : null;
    }
}
