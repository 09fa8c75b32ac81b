using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Generator.Model;

/// <summary>Represents the model of an article and the file that a failure to generate its code is reported in.</summary>
internal sealed record PlacedModel(ArticleModel Model, string FilePath);
