using System.Globalization;
using UCCMS.Core.Settlement.Credit;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>Credit in words.</summary>
internal static class CreditWords
{
    public static string PercentOf(CreditStanding standing) => standing.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.0}%") : "–";

    public static string MarkOf(CreditStanding standing) => standing.Blocks.Count > 0
        ? standing.Blocks[0] switch { CreditBlock.LimitExceeded => "Limit exceeded", CreditBlock.GuaranteeExpired => "Guarantee expired", _ => "No guarantee" }
        : standing.Percent >= 75m ? "Nearly used" : string.Empty;

    public static string NameOf(GuaranteeKind kind) => kind == GuaranteeKind.BankGuarantee ? "Bank guarantee" : "Pledged deposit";

    public static (string Tone, string Text) StateOf(Guarantee guarantee, DateOnly today) => guarantee.Status switch
    {
        GuaranteeStatus.Invoked => ("info", "Invoked"),
        GuaranteeStatus.Released => ("neutral", "Released"),
        _ when guarantee.IsExpired(today) => ("bad", "Expired"),
        _ when guarantee.From > today => ("neutral", "Not yet valid"),
        _ when guarantee.To.DayNumber - today.DayNumber <= 60 => ("gold", string.Create(CultureInfo.InvariantCulture, $"Ends in {guarantee.To.DayNumber - today.DayNumber} days")),
        _ => ("good", "In force"),
    };

    public static string NameOf(CreditThreshold kind) => kind switch
    {
        CreditThreshold.LimitNear => "Notice of credit used",
        CreditThreshold.LimitExceeded => "Limit exceeded",
        _ => "Deposit low",
    };
}
