using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Generator.Model;

/// <summary>Represents the model of an article, and the file to name where generating its code fails.</summary>
internal sealed record PlacedModel(ArticleModel Model, string FilePath);
