using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Records that the latest preparation of a month was filed on the GST portal. From then on no document is dated in that
/// month under that GSTIN; what has to be put right goes to the next open month (SOP 4.A).
/// </summary>
[Requires(Permissions.FileReturn)]
public sealed class FileReturn(IReturnsStore returns, FilingOffices offices, IAuditNotes notes, TimeProvider time) : IUseCase<FileReturn.Input, Done>
{
    /// <param name="Prepared">The preparation whose files were uploaded.</param>
    /// <param name="Arn">What the portal answered.</param>
    /// <param name="FiledOn">IST date of that answer.</param>
    public sealed record Input(PreparedReturnId Prepared, string Arn, DateOnly FiledOn);

    /// <exception cref="RuleViolation">return.not-found, return.not-latest, return.filed, return.month-open, return.stale, return.errors, return.difference, return.earlier-open, return.arn, return.filed-on, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var prepared = await returns.GetLatestAsync(input.Prepared, ct);
        var registration = await offices.OwnAsync(prepared.SupplierGstin, prepared.Period, actor, ct);
        var now = time.GetUtcNow().UtcDateTime;
        await RequireNotFiledAsync(returns, prepared.SupplierGstin, prepared.Period, ct);
        RequireOver(prepared.Period, IndianTime.DateOf(now));
        await RequireReadyAsync(prepared, ct);
        await RequireEarlierFiledAsync(prepared, ct);
        var acknowledged = Acknowledged(input.Arn, input.FiledOn, registration, prepared.Period, IndianTime.DateOf(now));
        returns.Add(FiledMonth.Of(prepared.SupplierGstin, prepared.Month, acknowledged, prepared.Content, actor, now));
        notes.Remark($"ARN {acknowledged.Arn} of {IndianTime.Show(acknowledged.FiledOn)}: {DocumentCount.Of(prepared.Documents)}, tax {prepared.Tax}, SHA-256 {prepared.Sha256}");
        return Done.Value;
    }

    /// <exception cref="RuleViolation">return.filed</exception>
    internal static async Task RequireNotFiledAsync(IReturnsStore returns, string gstin, ReturnPeriod period, CancellationToken ct)
    {
        if (await returns.FiledAsync(gstin, period.YearMonth, ct) is { } filed)
        {
            throw new RuleViolation("return.filed", $"GSTR-1 of {gstin} for {period} was filed on {IndianTime.Show(filed.FiledOn)} under {filed.Arn}, recorded by {filed.FiledBy}. A filing is never taken back; amendments go to the next open month.");
        }
    }

    /// <exception cref="RuleViolation">return.month-open</exception>
    internal static void RequireOver(ReturnPeriod period, DateOnly today) => RuleViolation.Unless(
        period.To < today, "return.month-open", $"{period} is not over: documents may still be dated in it. Its return can be filed from {IndianTime.Show(period.Next.From)}.");

    /// <exception cref="RuleViolation">return.arn, return.filed-on</exception>
    internal static Acknowledgement Acknowledged(string arn, DateOnly filedOn, GstRegistration registration, ReturnPeriod period, DateOnly today)
    {
        var parsed = Arn.Parse(arn, registration.StateCode);
        RuleViolation.Unless(
            filedOn > period.To && filedOn <= today, "return.filed-on", $"Enter the day on which the portal took the return: {IndianTime.Show(period.Next.From)} to {IndianTime.Show(today)}.", nameof(Input.FiledOn));
        return new(parsed, filedOn);
    }

    private async Task RequireReadyAsync(PreparedReturn prepared, CancellationToken ct)
    {
        var documents = await returns.DocumentsAsync(prepared.SupplierGstin, prepared.Period, ct);
        RuleViolation.Unless(
            documents == prepared.Documents,
            "return.stale",
            $"Since it was prepared the documents of {prepared.Period} grew from {IndianNumber.Format(prepared.Documents)} to {IndianNumber.Format(documents)}. Prepare it again and upload the new file.");
        RuleViolation.Unless(
            prepared.Errors == 0, "return.errors", $"{IndianNumber.Format(prepared.Errors)} {(prepared.Errors == 1 ? "message stops" : "messages stop")} the filing; each names its remedy.");
        RuleViolation.Unless(
            prepared.Differences == 0 || await returns.IsExplainedAsync(prepared.Id, ct),
            "return.difference",
            "Documents and return differ. A second person, of your office or the Divisional Office, has to explain the difference first.");
    }

    private async Task RequireEarlierFiledAsync(PreparedReturn prepared, CancellationToken ct)
    {
        if (await returns.FirstOpenBeforeAsync(prepared.SupplierGstin, prepared.Period, ct) is { } earlier)
        {
            throw new RuleViolation("return.earlier-open", $"{earlier} has documents and is not filed yet; the portal takes returns in order. File {earlier} first.");
        }
    }
}
