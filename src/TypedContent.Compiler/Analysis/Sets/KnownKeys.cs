namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Provides the front matter keys of Microsoft Learn and of common site generators.</summary>
internal static class KnownKeys
{
    /// <summary>Gets all known keys.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Keys of every article.
        "title", "titleSuffix", "description", "author", "authors", "manager", "editor", "date", "keywords", "robots", "layout", "lang", "locale",
        "ms.author", "ms.date", "ms.topic", "ms.service", "ms.subservice", "ms.prod", "ms.product", "ms.technology", "ms.custom", "ms.reviewer",
        "ms.devlang", "ms.assetid", "ms.collection", "ms.workload", "ms.audience", "ms.suite", "ms.tgt_pltfrm", "ms.update-cycle",
        "ms.subproduct", "ms.manager", "ms.title", "ms.description", "ms.search.form", "ms.search.keywords", "ms.search.region", "ai-usage",

        // Keys of translations.
        "ms.localizationpriority", "localization_priority", "ms.contentlocale", "ms.openlocfilehash", "ms.sourcegitcommit",
        "ms.translationtype", "ms.lasthandoff", "ms.locfileid", "no-loc",

        // Keys of API references.
        "uid", "api_name", "api_type", "api_location", "topic_type", "dev_langs", "devlang", "f1_keywords", "helpviewer_keywords",
        "monikerRange", "online version", "schema", "external help file", "Module Name",

        // Keys for the layout and the classification of a page.
        "audience", "appliesto", "search.appverid", "search.audienceType", "tags", "tag", "category", "categories", "product", "products",
        "service", "services", "documentationcenter", "zone_pivot_groups", "zone_pivot_group_filename", "breadcrumb_path", "feedback_system",
        "feedback_product_url", "feedback_help_link_url", "feedback_help_link_type", "recommendations", "hideEdit", "hide_comments",
        "typedcontent.values", "redirect_url", "redirect_document_id", "contributors", "fwlink", "summary", "slug", "permalink", "aliases", "draft", "weight", "version",
    ];
}
