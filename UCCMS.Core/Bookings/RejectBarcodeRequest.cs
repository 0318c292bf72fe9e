using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Rejects a barcode request, with the reason for who asked.</summary>
[Requires(Permissions.ApproveBarcodes)]
public sealed class RejectBarcodeRequest(IBarcodesStore barcodes, IAuditNotes notes, TimeProvider time) : IUseCase<RejectBarcodeRequest.Input, Done>
{
    public sealed record Input(BarcodeRequestId Request, string Remarks);

    /// <exception cref="RuleViolation">barcode.unknown, and those of <see cref="BarcodeRequest.Reject"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await barcodes.GetAsync(input.Request, ct)).Reject(input.Remarks, actor, time.GetUtcNow().UtcDateTime);
        notes.Remark(input.Remarks.Trim());
        return Done.Value;
    }
}
