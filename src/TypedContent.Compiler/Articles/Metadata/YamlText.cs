using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Determines the text of YAML values. What is no string in YAML is the text that is written.</summary>
internal static class YamlText
{
    private const string Tags = "tag:yaml.org,2002:";

    /// <summary>Determines whether a node has no tag, or one of those that YAML defines.</summary>
    public static bool HasKnownTag(NodeEvent node) =>
        node.Tag.IsEmpty || node.Tag.IsNonSpecific || TypeOf(node) is "str" or "int" or "float" or "bool" or "null" or "timestamp" or "seq" or "map" or "merge";

    /// <summary>Returns the text of a value; empty for a missing value.</summary>
    public static string Of(Scalar scalar) => IsNull(scalar) ? string.Empty : scalar.Value;

    /// <summary>Determines whether a value is text whatever it contains, as <c>"true"</c> and <c>!!str true</c>.</summary>
    public static bool IsString(ParsingEvent parsed) =>
        parsed is Scalar scalar && (TypeOf(scalar) is { } type ? type == "str" : scalar.Style is not ScalarStyle.Plain);

    private static bool IsNull(Scalar scalar) =>
        TypeOf(scalar) is { } type ? type == "null" : scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    private static string? TypeOf(NodeEvent node) =>
        !node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value.StartsWith(Tags, StringComparison.Ordinal) ? node.Tag.Value.Substring(Tags.Length) : null;
}
