using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reads the nodes of a front matter, and counts them.</summary>
internal sealed class YamlNodes(FrontMatterProblems problems)
{
    private int _count;

    /// <summary>Counts a node at <paramref name="depth"/>. Returns false, and reports it, if there are too many.</summary>
    public bool Count(YamlEvents yaml, int depth)
    {
        _count++;
        if (depth <= ReadingLimits.FrontMatterDepth && _count <= ReadingLimits.FrontMatterNodes)
        {
            return true;
        }

        problems.ReportTooMuch(yaml);
        return false;
    }

    /// <summary>Reads the value of a merge key, which is a mapping or a list of them, into <paramref name="merged"/>.</summary>
    public bool Collect(YamlEvents yaml, List<List<ParsingEvent>> merged)
    {
        var depth = 0;
        var list = new List<ParsingEvent>();
        do
        {
            if (problems.Refusal(yaml) is { } why)
            {
                problems.Report(yaml, why.Reason, why.Suggestion);
                return false;
            }

            var current = yaml.Current!;
            depth += current.NestingIncrease;
            if (!Count(yaml, depth))
            {
                return false;
            }

            list.Add(current);
            yaml.MoveNext();
        }
        while (depth > 0);

        merged.Add(list);
        return true;
    }

    /// <summary>Collects the scalars of a value at any depth, and their places. Returns false if nothing after the value can be read.</summary>
    public bool ReadValue(YamlEvents yaml, List<string> values, List<FileSpan> places, ref bool hasKeys, out Mark end)
    {
        var depth = 0;
        do
        {
            var current = yaml.Current!;
            end = yaml.End;
            if (problems.Refusal(yaml) is { } why)
            {
                problems.Report(yaml, why.Reason, why.Suggestion);
                return false;
            }

            if (current is Scalar scalar)
            {
                values.Add(YamlText.Of(scalar));
                places.Add(problems.Span(yaml.Start, yaml.End));
            }

            hasKeys |= current is MappingStart;
            depth += current.NestingIncrease;
            if (!Count(yaml, depth))
            {
                return false;
            }

            yaml.MoveNext();
        }
        while (depth > 0);

        return true;
    }
}
