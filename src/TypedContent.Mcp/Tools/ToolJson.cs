using System.Text.Json.Serialization;

namespace TypedContent.Mcp.Tools;

/// <summary>Describes the arguments and results of tools, so that nothing is reflected on at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class ToolJson : JsonSerializerContext;
