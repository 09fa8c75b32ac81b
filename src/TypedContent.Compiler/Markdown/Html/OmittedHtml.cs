using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Finds the parts of a tag that the renderer leaves out and that readers or authors would miss.</summary>
internal static class OmittedHtml
{
    private static readonly HashSet<string> Code = new(StringComparer.Ordinal) { "applet", "embed", "object", "script" };

    /// <summary>Returns the parts of a start tag that are left out. Ranges are offsets in the tag.</summary>
    public static IEnumerable<OmittedNode> In(HtmlTag tag)
    {
        if (tag.IsComponent)
        {
            yield break;
        }

        if (HtmlAllowlist.IsOpaque(tag.Name))
        {
            var kind = Code.Contains(tag.Name) ? OmittedKind.Unsafe : OmittedKind.Unsupported;
            yield return new OmittedNode(kind, $"<{tag.Name}>", new TextRange(0, tag.Name.Length + 1));
            yield break;
        }

        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                var range = new TextRange(attribute.ValueStart, attribute.ValueStart + attribute.ValueLength);
                yield return new OmittedNode(OmittedKind.Unsafe, attribute.Name, range);
            }
        }
    }
}
