using System.Text.Json;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests the JSON Schema of front matter, an attribute of the assembly.</summary>
public sealed class JsonSchemaTests
{
    private const string Code = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using TypedContent;
        namespace App;
        [ContentMetadata("a"), ContentMetadata("b/**")]
        record Page(
            [RegularExpression("[A-Z\"]+")] string Code, [Range(1, 5, MaximumIsExclusive = true)] int Rating, Level Level, DateOnly? Day, [MaxLength(2)] IReadOnlyList<bool>? Flags,
            [RequiredIf(nameof(Page.Level), Level.High)] string? Reviewer, [OneOf("x")] string? City, [OneOf("x")] Uri? Stream, [Required(AllowEmptyStrings = true)] string Subtitle, [AllowedValues(1, 2)] int Order = 1);
        enum Level { Low, VeryHigh, High }
        """;

    [Fact]
    public void The_schema_has_types_lists_rules_and_conditions()
    {
        var definition = Read(Code).RootElement.GetProperty("definitions").GetProperty("App.Page");

        Assert.Equal(["code", "rating", "level", "subtitle"], definition.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal("Front matter of a, b/**", definition.GetProperty("description").GetString());
        var keys = definition.GetProperty("properties");
        Assert.Equal("""{"type":["string","number","boolean"],"pattern":"^(?:[A-Z\"]+)$"}""", keys.GetProperty("code").GetRawText());
        Assert.Equal("""{"type":["integer"],"minimum":1,"exclusiveMaximum":5}""", keys.GetProperty("rating").GetRawText());
        Assert.Equal("""{"enum":["low","veryHigh","high"]}""", keys.GetProperty("level").GetRawText());
        Assert.Equal("""{"type":["string","number","boolean","null"]}""", keys.GetProperty("subtitle").GetRawText());
        Assert.Equal("""{"enum":[1,2,null]}""", keys.GetProperty("order").GetRawText());
        Assert.Equal("""{"anyOf":[{"type":["boolean","null"]},{"type":"array","items":{"type":["boolean","null"]},"maxItems":2}]}""", keys.GetProperty("flags").GetRawText());
        Assert.Equal(
            """[{"if":{"required":["level"],"properties":{"level":{"const":"high"}}},"then":{"required":["reviewer"]}},{"oneOf":[{"required":["city"]},{"required":["stream"]}]}]""",
            definition.GetProperty("allOf").GetRawText());
    }

    [Fact]
    public void A_project_without_schemas_has_no_attribute() =>
        Assert.DoesNotContain(Generation.Run(new ContentText("a.md", "# A\n")).Result.GeneratedSources, source => source.HintName == "FrontMatterSchema.g.cs");

    private static JsonDocument Read(string code) => JsonDocument.Parse(SchemaAttributes.Of(Generation.RunWith(code, new ContentText("a.md", "# A\n")), "TypedContent.FrontMatterSchema"));
}
