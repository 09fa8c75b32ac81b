using Guidance.Content;
var article = Articles.Billing.Invoices;
System.Console.WriteLine(article.Title);
