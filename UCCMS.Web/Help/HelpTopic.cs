using UCCMS.Core.Organisation;

namespace UCCMS.Web.Help;

/// <summary>One thing a post does, how, and the rule it follows.</summary>
/// <param name="Title">What is done.</param>
/// <param name="How">Where and how, in a sentence or two.</param>
/// <param name="Rule">What must hold.</param>
/// <param name="Source">The circular, letter or law the rule stands in.</param>
/// <param name="Address">The page where it is done.</param>
/// <param name="Roles">Whose work it is.</param>
public sealed record HelpTopic(string Title, string How, string Rule, string Source, string Address, params Role[] Roles);
