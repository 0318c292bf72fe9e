using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Whose documents of which days, and where table 5 begins: what the database needs to know to put each in its table.</summary>
public sealed record ReturnSelection(string SupplierGstin, DateOnly From, DateOnly To, bool SplitsHsn, IReadOnlyList<Dated<Money>> Limits)
{
    public static ReturnSelection Of(ReturnHead head, ReturnRules rules) => new(head.SupplierGstin, head.Period.From, head.Period.To, rules.SplitsHsn, rules.Limits);
}
