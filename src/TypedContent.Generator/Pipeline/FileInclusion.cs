using TypedContent.Compiler.Including;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;

namespace TypedContent.Generator.Pipeline;

/// <summary>A file and which others it includes; no closure where it includes none.</summary>
internal sealed record FileClosure(FileReading Reading, IncludeClosure? Closure)
{
    /// <summary>Looks up what a file includes.</summary>
    public static FileClosure Of(FileReading reading, IncludeGraph graph) =>
        new(reading, reading.Document is null ? graph.ClosureOf(reading.File.Identity) : null);
}

/// <summary>A file with all that it includes. Equal as long as neither it nor any of them is edited.</summary>
internal sealed record FileInclusion(FileReading Reading, IncludeClosure? Closure, EquatableArray<IncludedSource> Sources)
{
    /// <summary>Takes from <paramref name="all"/> what a file includes.</summary>
    public static FileInclusion Of(FileClosure file, IncludedSources all) =>
        new(file.Reading, file.Closure, file.Closure is null ? default : all.Of(file.Closure));

    /// <summary>Reads the file with them. Their texts are let go at once.</summary>
    public ArticleDocument Read(string fallbackLocale, CancellationToken cancellation)
    {
        var article = new IncludedText(TextOf(Reading.File), Reading.Layout);
        var inclusion = new Inclusion(
            Closure!, file => file == 0 ? article : new IncludedText(TextOf(Sources[file - 1].File), Sources[file - 1].Layout));
        return ArticleReader.Read(Reading.File.Identity, article.Text, fallbackLocale, inclusion).Document
            with { Overrides = Reading.File.Overrides };

        string TextOf(ContentFile file) => file.Text.GetText(cancellation)?.ToString() ?? string.Empty;
    }
}
