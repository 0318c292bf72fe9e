using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>The check digit of the article number is wrong.</summary>
internal sealed class InvalidArticleNumberRule() : RowDoubtRule(FindingCode.InvalidArticleNumber);
