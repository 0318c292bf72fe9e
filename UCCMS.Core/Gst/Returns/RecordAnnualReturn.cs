using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// The filing office records that the annual return of a year is furnished: no credit note lowers the tax of that year's
/// supplies any more, even before 30 November (CGST section 34(2)).
/// </summary>
[Requires(Permissions.FileReturn)]
public sealed class RecordAnnualReturn(IReturnsStore returns, FilingOffices offices, IAuditNotes notes, TimeProvider time) : IUseCase<RecordAnnualReturn.Input, Done>
{
    /// <param name="SupplierGstin">Whose return.</param>
    /// <param name="FinancialYear">The year in which the financial year begins.</param>
    /// <param name="Arn">What the portal answered.</param>
    /// <param name="FiledOn">IST date of that answer.</param>
    public sealed record Input(string SupplierGstin, int FinancialYear, string Arn, DateOnly FiledOn);

    /// <exception cref="RuleViolation">return.no-registration, return.annual-filed, return.year-open, return.months-open, return.arn, return.filed-on, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var year = YearOf(input.FinancialYear);
        var march = ReturnPeriod.Of(year.To);
        var registration = await offices.OwnAsync(input.SupplierGstin, march, actor, ct);
        var gstin = registration.Gstin.Value;
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        RuleViolation.Unless(year.To < today, "return.year-open", $"{year} is not over; its annual return can be furnished from {IndianTime.Show(year.To.AddDays(1))}.");
        if ((await returns.AnnualReturnsAsync(ct)).FirstOrDefault(r => r.SupplierGstin == gstin && r.FinancialYear == year.StartYear) is { } known)
        {
            throw new RuleViolation("return.annual-filed", $"The annual return of {gstin} for {year} was furnished on {IndianTime.Show(known.FiledOn)} under {known.Arn}, recorded by {known.FiledBy}.");
        }

        if (await returns.FirstOpenBeforeAsync(gstin, march.Next, ct) is { } open)
        {
            throw new RuleViolation("return.months-open", $"GSTR-1 of {open} has documents and is not filed yet; the portal takes the annual return after all months of its year.");
        }

        var acknowledged = FileReturn.Acknowledged(input.Arn, input.FiledOn, registration, march, today);
        returns.Add(AnnualReturn.Of(gstin, year, acknowledged, actor, now));
        notes.Remark($"ARN {acknowledged.Arn} of {IndianTime.Show(acknowledged.FiledOn)}: annual return for {year}");
        return Done.Value;
    }

    private static FinancialYear YearOf(int startYear)
    {
        RuleViolation.Unless(startYear is >= 2017 and <= 2999, "return.year-open", "Choose a financial year since GST began: 2017-18 or later.");
        return new(startYear);
    }
}
