using System.CommandLine;
using System.Globalization;
using TypedContent.Build.Files;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Formats;
using TypedContent.Tool.Formats.Xliff;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Translations;

namespace TypedContent.Tool.Commands;

/// <summary>Writes the texts of the articles and their translations into a file for translators.</summary>
internal static class ExportCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var locale = new Option<string>("--locale", "-l") { Description = "The locale of the translations, such as de-DE.", HelpName = "locale", Required = true };
        var format = ChoiceOption.Create(
            "--format", "-f", "The format", ("xliff", ExchangeFormat.Xliff), ("xliff2", ExchangeFormat.Xliff2), ("po", ExchangeFormat.Po), ("tmx", ExchangeFormat.Tmx));
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Standard output if there is none.", HelpName = "file" };
        var outdated = new Option<bool>("--outdated") { Description = "Write only the texts that are out of date or not translated." };
        var since = new Option<string?>("--since") { Description = "Write only the texts whose source changed since a commit, branch, or tag.", HelpName = "commit" };
        var page = new Option<string?>("--page") { Description = "The address of the page of an article, for translators: https://example.com/{locale}/{path}.", HelpName = "address" };
        var project = ProjectOption.Create();
        var command = new Command("export", "Write the texts and their translations into a file for translators.") { locale, format, output, outdated, since, page, project };
        command.SetAction(arguments => Run(
            arguments.Load(project), LocaleOf(arguments.GetValue(locale)!), arguments.GetValue(format), arguments.GetValue(output), arguments.GetValue(outdated), arguments.GetValue(since), PageOf(arguments.GetValue(page))));
        return command;
    }

    private static int Run(ContentProject project, string locale, ExchangeFormat format, string? output, bool isOutdated, string? since, string? page)
    {
        var path = output is null ? null : PathOf(output);
        var content = ContentCheck.Read(project, out var defects);
        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        if (locale == content.Options.SourceLocale)
        {
            throw new ProjectException($"{locale} is the source locale, whose texts are not translated");
        }

        if (!content.Options.Includes(locale))
        {
            throw new ProjectException($"the project leaves out the locale {locale}; add it to the locales of the project");
        }

        var set = ContentExport.Of(content, locale);
        var omitted = new List<(int Count, string What)> { (set.Omitted, $"in neither a plain source nor a side-by-side file of {locale}"), (set.Intended, $"that {locale} lacks on purpose, as the lock states, or for which it has its first headings as titles") };
        if (since is not null)
        {
            Keep(ChangedTexts.Since(set, content, project, since), $"with the source of {since} (--since)");
        }

        if (isOutdated)
        {
            Keep(set.Where(unit => unit.State is TextState.Outdated or TextState.Missing), "with a translation that isn't out of date (--outdated)");
        }

        if (format == ExchangeFormat.Tmx)
        {
            Keep(set.Where(TmxWriter.Has), "without a translation that is up to date, which a translation memory doesn't have");
        }

        if (format != ExchangeFormat.Po)
        {
            Keep(set.Where(IsWritable), "with control characters, which XML can't have");
        }

        set = OldSources.Add(set, content, project.Items.RootPath);
        var contents = ExchangeFile.Write(set, format, new TextNotes(Environment.CurrentDirectory, page, locale));
        if (path is null)
        {
            using var stream = Console.OpenStandardOutput();
            stream.Write(contents);
        }
        else
        {
            AtomicFile.WriteIfChanged(path, contents);
        }

        Report(set, omitted);
        return defects.Count + set.Unread.Count > 0 ? ExitCode.Findings : ExitCode.Success;

        void Keep(ExchangeSet kept, string others)
        {
            omitted.Add((set.Units.Count() - kept.Units.Count(), others));
            set = kept;
        }
    }

    private static string PathOf(string output)
    {
        var path = Path.GetFullPath(output, Environment.CurrentDirectory);
        return Directory.Exists(path) ? throw new ProjectException($"'{output}' is a folder; name a file in it")
            : !Directory.Exists(Path.GetDirectoryName(path)) ? throw new ProjectException($"the folder of '{output}' doesn't exist; make it first")
            : path;
    }

    private static bool IsWritable(ExchangeUnit unit) => XliffElement.CanHave(unit.Source) && (unit.Target is null || XliffElement.CanHave(unit.Target));

    private static void Report(ExchangeSet set, IEnumerable<(int Count, string What)> omitted)
    {
        var states = set.Units.GroupBy(unit => unit.State).ToDictionary(group => group.Key, group => group.Count());
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(set.Units.Count(), "text")} of {Counted.Of(set.Articles.Count, "article")} in {set.TargetLocale}: {NumberOf(TextState.Current):N0} current, {NumberOf(TextState.Unknown) + NumberOf(TextState.Leftover):N0} translated but not accepted, {NumberOf(TextState.Outdated):N0} out of date, {NumberOf(TextState.Missing):N0} not translated."));
        foreach (var (count, what) in omitted.Where(omitted => omitted.Count > 0))
        {
            Console.Error.WriteLine($"Left out: {Counted.Of(count, "text")} {what}.");
        }

        foreach (var path in set.Unread)
        {
            Console.Error.WriteLine($"content: {ReportedFinding.PathFrom(Environment.CurrentDirectory, path)} can't be read as a whole, so texts of it are left out; 'content check' says why");
        }

        int NumberOf(TextState state) => states.GetValueOrDefault(state);
    }

    /// <summary>Returns the address of a page, in which <c>{path}</c> and <c>{locale}</c> stand for those of an article.</summary>
    private static string? PageOf(string? address) =>
        address?.Replace("{path}", string.Empty, StringComparison.Ordinal).Replace("{locale}", string.Empty, StringComparison.Ordinal) is { } rest && rest.AsSpan().IndexOfAny('{', '}') >= 0
            ? throw new ProjectException($"'{address}' has other braces than {{path}} and {{locale}}; write an address such as https://example.com/{{locale}}/{{path}}")
            : address;

    private static string LocaleOf(string name) => LocaleName.IsWellFormed(name) ? LocaleName.Normalize(name) : throw new ProjectException($"'{name}' is not the name of a locale; write one such as de-DE");
}
