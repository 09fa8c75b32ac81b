using TypedContent.Compiler.Sets.Schemas;
using Xunit;

namespace TypedContent.Compiler.Tests.Schemas;

/// <summary>Tests the text of schemas, which hosts without a compiler read.</summary>
public sealed class SchemaTextTests
{
    private static readonly ArticleSchemas s_schemas = new(
    [
        new ArticleSchema("global::App.Empty", "Empty", ["**"], []),
        new ArticleSchema("global::App.Page", "Page", ["billing/**", "a\tb\\"],
        [
            new SchemaProperty("ms.date", SchemaValueType.Date) { IsRequired = true },
            new SchemaProperty("subtitle", SchemaValueType.Text) { IsRequired = true, AllowsEmpty = true },
            new SchemaProperty("level", SchemaValueType.Enumeration) { IsList = true, Names = ["beginner", "earlyAccess"], Allowed = ["beginner", string.Empty] },
            new SchemaProperty("rating", SchemaValueType.WholeNumber)
            {
                Rules =
                [
                    new SchemaRule(SchemaRuleKind.Range, "1", "5", string.Empty) { IsMaximumExclusive = true },
                    new SchemaRule(SchemaRuleKind.Range, "1", string.Empty, string.Empty) { IsMinimumExclusive = true },
                    new SchemaRule(SchemaRuleKind.Pattern, string.Empty, string.Empty, "[A-Z\t]+\r\n") { Message = string.Empty },
                    new SchemaRule(SchemaRuleKind.Length, "2", string.Empty, string.Empty) { Message = "write\ntwo: é" },
                ],
                Conditions = [new SchemaCondition("level", null), new SchemaCondition("level", "beginner"), new SchemaCondition("note", string.Empty)],
            },
        ])
        { Choices = [new SchemaChoice(["city", "stream"]), new SchemaChoice(["x"])] },
    ]);

    [Fact]
    public void The_schemas_that_are_read_are_those_that_were_written()
    {
        Assert.Equal(s_schemas, SchemaTextReader.Read(SchemaText.Write(s_schemas)));
        Assert.Equal(ArticleSchemas.None, SchemaTextReader.Read(SchemaText.Write(ArticleSchemas.None)));
    }

    [Fact]
    public void Each_type_can_be_read()
    {
        foreach (var type in Enum.GetValues<SchemaValueType>())
        {
            var schemas = new ArticleSchemas([new ArticleSchema("T", "T", ["a"], [new SchemaProperty("key", type)])]);
            Assert.Equal(schemas, SchemaTextReader.Read(SchemaText.Write(schemas)));
        }
    }

    [Fact]
    public void A_part_of_a_text_has_no_schemas()
    {
        var text = SchemaText.Write(s_schemas);
        for (var length = 0; length < text.Length; length++)
        {
            Assert.Null(SchemaTextReader.Read(text[..length]));
        }
    }

    [Theory]
    [InlineData("schemas 1\nend\n")]
    [InlineData("schemas 2\nnonsense\nend\n")]
    [InlineData("schemas 2\npatterns\ta\nend\n")]
    [InlineData("schemas 2\nnames\ta\nend\n")]
    [InlineData("schemas 2\nschema\tT\tT\nkey\tk\tNothing\t0\t0\t0\nend\n")]
    [InlineData("schemas 2\nschema\tT\tT\nkey\tk\tText\t0\t0\t0\nrule\tNothing\t\t\t\t0\t0\nend\n")]
    public void A_text_of_another_form_has_no_schemas(string text) => Assert.Null(SchemaTextReader.Read(text));
}
