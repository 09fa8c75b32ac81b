using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reports problems in a front matter at their places in the file.</summary>
internal sealed class FrontMatterProblems(string text, FrontMatterRange range, LineMap lines, ProblemList problems)
{
    /// <summary>Gets the number of characters of the front matter.</summary>
    public int Length => range.End - range.Start;

    /// <summary>Returns the reason why a node is not accepted, whatever it contains, and a suggestion; null if it is accepted.</summary>
    public (string Reason, string Suggestion)? Refusal(YamlEvents yaml) => yaml.Current switch
    {
        AnchorAlias alias => ($"the alias '*{alias.Value.Value}' has no anchor '&{alias.Value.Value}' before it", "write out the value"),
        NodeEvent node when !YamlText.HasKnownTag(node) => ($"the tag '{node.Tag.Value}' is not supported", "remove it"),
        _ when yaml.RepeatedLength > ReadingLimits.RepeatedLength(Length) => ("its aliases repeat too much text", "write shorter values"),
        _ => null,
    };

    /// <summary>Reports that there are too many values, or that they are nested too deeply.</summary>
    public void ReportTooMuch(YamlEvents yaml) => Report(
        yaml, $"it may hold {ReadingLimits.FrontMatterNodes} values, nested {ReadingLimits.FrontMatterDepth} deep, at the most", "move the rest out of it");

    /// <summary>Reports text that is no YAML mapping, at the last line before it that lacks only the space after a colon.</summary>
    public void ReportInvalid(Mark start, Mark end, string reason, string suggestion)
    {
        var last = range.Start + (int)Math.Min(end.Index, Length);
        if (range.Language == FrontMatterLanguage.Yaml && MissingSpace.Find(text, range.Start, last) is { } line)
        {
            var written = text.Substring(line.Start, line.Length);
            problems.Add(InvalidFrontMatter.At(
                lines.Span(line.Start, line.Length), $"'{written}' has no space after the colon", Suggestion.Write(written.Insert(written.IndexOf(':') + 1, " "))));
        }
        else
        {
            Report(start, end, reason, suggestion);
        }
    }

    /// <summary>Reports a problem at the current event.</summary>
    public void Report(YamlEvents yaml, string reason, string suggestion) => Report(yaml.Start, yaml.End, reason, suggestion);

    /// <summary>Reports a problem between two places.</summary>
    public void Report(Mark start, Mark end, string reason, string suggestion) =>
        problems.Add(InvalidFrontMatter.At(Span(start, end), reason, suggestion));

    /// <summary>Reports a problem.</summary>
    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>Returns the range between two places of the YAML text in the file.</summary>
    public FileSpan Span(Mark start, Mark end)
    {
        var offset = range.Start - (range.Language == FrontMatterLanguage.JsonMembers ? 1 : 0);
        return lines.Span(offset + (int)start.Index, Math.Max(0, (int)(end.Index - start.Index)));
    }
}
