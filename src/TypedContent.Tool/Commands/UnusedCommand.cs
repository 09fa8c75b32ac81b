using System.CommandLine;
using System.Globalization;
using TypedContent.Compiler.Usage;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Code;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Commands;

/// <summary>Shows what of the content nothing links to and no C# names.</summary>
internal static class UnusedCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var project = ProjectOption.Create();
        var format = ChoiceOption.Create("--format", "-f", "The format", ("text", StatusFormat.Text), ("json", StatusFormat.Json));
        var parts = ChoiceOption.Create("--only", "-o", "What the report has", ("all", UnusedParts.All), ("articles", UnusedParts.Articles), ("members", UnusedParts.Members));
        var indexes = new Option<string[]>("--index") { Description = "An index that a build with TypedContentUsage wrote. Can be repeated. That of the project if there is none.", HelpName = "file" };
        var assemblies = new Option<string[]>("--assembly") { Description = "An assembly of another project that names the articles. Can be repeated.", HelpName = "file" };
        var fail = new Option<bool>("--fail") { Description = "Fail if the report isn't empty." };
        var command = new Command("unused", "Show articles that nothing links to and no C# names, and sentences and sections that no C# names.") { project, format, parts, indexes, assemblies, fail };
        command.SetAction(arguments => Run(
            arguments.Load(project), arguments.GetValue(format), arguments.GetValue(parts), arguments.GetValue(indexes) ?? [], arguments.GetValue(assemblies) ?? [], arguments.GetValue(fail)));
        return command;
    }

    private static int Run(ContentProject project, StatusFormat format, UnusedParts parts, string[] indexes, string[] assemblies, bool fails)
    {
        var uses = CodeUsage.Of(project, indexes, assemblies);
        var unused = UnusedContent.Of(ContentCheck.Read(project, out var defects), uses);
        var folder = Environment.CurrentDirectory;
        if (format == StatusFormat.Json)
        {
            using var output = Console.OpenStandardOutput();
            UnusedJsonReport.Write(unused, parts, folder, uses is not null, output);
            output.Write("\n"u8);
        }
        else
        {
            UnusedTextReport.Write(unused, parts, folder, uses is not null, Terminal.Create());
        }

        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        Explain(unused, uses is not null);
        var isEmpty = (parts == UnusedParts.Members || unused.Articles.Count == 0) && (parts == UnusedParts.Articles || unused.Members.Count == 0);
        return defects.Count > 0 || (fails && !isEmpty) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>Writes what the report can't know.</summary>
    private static void Explain(UnusedContent unused, bool hasCode)
    {
        if (!hasCode)
        {
            Console.Error.WriteLine("content: only links count, since no C# is known; name an index or assemblies with --index or --assembly");
        }

        if (unused.UnknownCount > 0)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"content: {unused.UnknownCount:N0} of the names in C# {(unused.UnknownCount == 1 ? "is" : "are")} not of these articles; if they aren't of another project, the articles were edited: build again"));
        }

        if (unused.Dynamic.Count > 0)
        {
            var first = unused.Dynamic[0];
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"content: C# also gets articles or texts by other means than names, in {unused.Dynamic.Count:N0} {(unused.Dynamic.Count == 1 ? "place" : "places")}, such as {first.Member}{(first.Line > 0 ? $" at {first.FilePath}({first.Line},{first.Column})" : string.Empty)}; what is listed may be in use there"));
        }
    }
}
