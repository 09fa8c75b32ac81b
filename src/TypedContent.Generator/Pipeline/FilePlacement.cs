using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Makes the files of a content set of the additional files of a compilation, and keeps those that don't change.</summary>
/// <remarks>
/// A step for each file would be faster to write, but each such step visits all files on every edit, and the layout needs all of them. Here, only
/// references are compared for files that were not edited.
/// </remarks>
internal sealed class FilePlacement
{
    private State? _last;

    /// <summary>Returns the files of <paramref name="texts"/>.</summary>
    public PlacedFiles Place(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider provider, ContentOptions project)
    {
        var last = _last;
        var additional = new AdditionalFile?[texts.Length];
        var isSameLayout = last is not null && last.Project == project && last.Texts.Length == texts.Length;
        for (var i = 0; i < additional.Length; i++)
        {
            var before = last is not null && i < last.Additional.Length ? last.Additional[i] : null;
            var isSame = last is not null && ReferenceEquals(last.Provider, provider) && i < last.Texts.Length && ReferenceEquals(last.Texts[i], texts[i]);
            var file = isSame ? before : AdditionalFile.From(texts[i], provider);
            additional[i] = file?.Equals(before) == true ? before : file;
            isSameLayout &= isSame || (additional[i]?.Kind == before?.Kind && additional[i]?.Origin == before?.Origin);
        }

        var options = isSameLayout ? last!.Options : project.For([.. additional.OfType<AdditionalFile>().Where(file => file.Kind == ContentFileKind.Article).Select(file => file.Origin)]);
        var reading = isSameLayout ? last!.Reading : options.ForReading();
        var files = new ContentFile?[additional.Length];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = isSameLayout && ReferenceEquals(last!.Additional[i], additional[i]) ? last.Files[i] : additional[i] is { } placed ? ContentFile.Of(placed, options, reading) : null;
        }

        _last = new State(texts, provider, project, options, reading, additional, files);
        return new PlacedFiles(options, [.. files.OfType<ContentFile>()]);
    }

    private sealed record State(
        ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Provider, ContentOptions Project, ContentOptions Options, ContentOptions Reading,
        AdditionalFile?[] Additional, ContentFile?[] Files);
}
