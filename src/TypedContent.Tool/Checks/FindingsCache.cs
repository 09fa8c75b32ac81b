using System.Globalization;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Keeps the findings about a content set in a folder of the user, until a file or a setting changes.</summary>
internal static class FindingsCache
{
    private const string Variable = "XDG_CACHE_HOME";

    /// <summary>Gets the folder of the user.</summary>
    public static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } stated ? stated : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "typedcontent");

    /// <summary>Returns the findings that a build shows: the kept ones, or those of a check.</summary>
    /// <param name="project">The project.</param>
    /// <param name="folder">The folder in which findings are kept.</param>
    /// <param name="check">Checks the content set.</param>
    public static CheckResult Check(ContentProject project, string folder, Func<CheckResult> check)
    {
        var state = InputState.Of(project);
        var path = Path.Combine(folder, ContentHash.Of(project.Path).ToString("x16", CultureInfo.InvariantCulture) + ".findings");
        if (Read(path, state.Hash) is { } kept)
        {
            return kept;
        }

        var result = check();
        if (state.IsSettled && result.IsOfReadableFiles && InputState.Of(project).Hash == state.Hash)
        {
            Write(path, state.Hash, result);
        }

        return result;
    }

    private static CheckResult? Read(string path, string state)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.Exists(path) ? File.ReadAllBytes(path) : []));
            if (reader.ReadString() != state)
            {
                return null;
            }

            var files = reader.ReadInt32();
            var hasUnknownReferences = reader.ReadBoolean();
            var findings = new List<ReportedFinding>();
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                findings.Add(new ReportedFinding(
                    reader.ReadString(), (RuleSeverity)reader.ReadInt32(), reader.ReadString(), reader.ReadBoolean() ? reader.ReadString() : null, reader.ReadString(),
                    new FileSpan(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32())));
            }

            var texts = findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).ToDictionary(file => file, file => FileText.Decode(File.ReadAllBytes(file)).Text, StringComparer.Ordinal);
            return new CheckResult(findings, files, texts) { HasUnknownReferences = hasUnknownReferences };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(string path, string state, CheckResult result)
    {
        try
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            writer.Write(state);
            writer.Write(result.FileCount);
            writer.Write(result.HasUnknownReferences);
            writer.Write(result.Findings.Count);
            foreach (var finding in result.Findings)
            {
                Write(writer, finding);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.WriteIfChanged(path, stream.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next check reads all articles again.
        }
    }

    private static void Write(BinaryWriter writer, ReportedFinding finding)
    {
        writer.Write(finding.RuleId);
        writer.Write((int)finding.Severity);
        writer.Write(finding.Text);
        writer.Write(finding.Suggestion is not null);
        if (finding.Suggestion is not null)
        {
            writer.Write(finding.Suggestion);
        }

        writer.Write(finding.Path);
        var span = finding.Span;
        foreach (var number in (int[])[span.Start, span.Length, span.StartLine, span.StartColumn, span.EndLine, span.EndColumn])
        {
            writer.Write(number);
        }
    }
}
