using TypedContent.Compiler.Including;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;

namespace TypedContent.Generator.Pipeline;

/// <summary>A file with all that it includes. Equal as long as neither it nor any of them is edited.</summary>
internal sealed record FileInclusion(FileReading Reading, IncludeClosure? Closure, EquatableArray<IncludedSource> Sources)
{
    /// <summary>Takes from <paramref name="all"/> what a file includes; it has no closure where it includes nothing.</summary>
    public static FileInclusion Of(FileReading reading, IncludeGraph graph, IncludedSources all) =>
        reading.Document is null && graph.ClosureOf(reading.File.Identity) is var closure
            ? new FileInclusion(reading, closure, all.Of(closure))
            : new FileInclusion(reading, null, default);

    /// <summary>Reads the file with them. Their texts are let go at once.</summary>
    public ArticleDocument Read(CancellationToken cancellation)
    {
        var article = new IncludedText(TextOf(Reading.File), Reading.Layout);
        var inclusion = new Inclusion(
            Closure!, file => file == 0 ? article : new IncludedText(TextOf(Sources[file - 1].File), Sources[file - 1].Layout));
        return ArticleReader.Read(Reading.File.Identity, article.Text, Reading.Options.FallbackLocale, inclusion).Document
            with { Overrides = Reading.File.Overrides };

        string TextOf(ContentFile file) => file.Text.GetText(cancellation)?.ToString() ?? string.Empty;
    }
}
