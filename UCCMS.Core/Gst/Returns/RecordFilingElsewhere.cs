using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// The filing office records a month that was filed outside UCCMS, before it was used there: no document of ours is dated
/// in it any more, and where it was filed on APT's invoices, differences to these are settled by notes (SOP 4.A).
/// </summary>
[Requires(Permissions.FileReturn)]
public sealed class RecordFilingElsewhere(IReturnsStore returns, FilingOffices offices, IAuditNotes notes, TimeProvider time) : IUseCase<RecordFilingElsewhere.Input, Done>
{
    /// <param name="SupplierGstin">Whose return.</param>
    /// <param name="Period">Which month.</param>
    /// <param name="Arn">What the portal answered.</param>
    /// <param name="FiledOn">IST date of that answer.</param>
    /// <param name="OnAptInvoices">It reported the invoices that APT made.</param>
    public sealed record Input(string SupplierGstin, ReturnPeriod Period, string Arn, DateOnly FiledOn, bool OnAptInvoices);

    /// <exception cref="RuleViolation">return.no-registration, return.filed, return.month-open, return.has-documents, return.arn, return.filed-on, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var registration = await offices.OwnAsync(input.SupplierGstin, input.Period, actor, ct);
        var gstin = registration.Gstin.Value;
        var now = time.GetUtcNow().UtcDateTime;
        await FileReturn.RequireNotFiledAsync(returns, gstin, input.Period, ct);
        FileReturn.RequireOver(input.Period, IndianTime.DateOf(now));
        var documents = await returns.DocumentsAsync(gstin, input.Period, ct);
        RuleViolation.Unless(
            documents == 0, "return.has-documents", $"UCCMS issued {DocumentCount.Of(documents)} dated in {input.Period} under {gstin}; prepare and file their return here, or they are reported nowhere.");
        var acknowledged = FileReturn.Acknowledged(input.Arn, input.FiledOn, registration, input.Period, IndianTime.DateOf(now));
        returns.Add(FiledMonth.Elsewhere(gstin, input.Period.YearMonth, acknowledged, input.OnAptInvoices, actor, now));
        notes.Remark($"ARN {acknowledged.Arn} of {IndianTime.Show(acknowledged.FiledOn)}, filed outside UCCMS{(input.OnAptInvoices ? " on APT's invoices" : string.Empty)}");
        return Done.Value;
    }
}
