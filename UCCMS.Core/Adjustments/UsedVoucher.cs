using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>A voucher of APT that a document of an office has.</summary>
/// <param name="Office">In whose accounts it was posted.</param>
/// <param name="Number">In APT, in capitals.</param>
/// <param name="Document">What has it, as its audit title says.</param>
public sealed record UsedVoucher(OfficeId Office, string Number, string Document)
{
    /// <exception cref="RuleViolation">voucher.used: one of these numbers is another document's at its office.</exception>
    public static void RequireNone(IReadOnlyCollection<UsedVoucher> used, IEnumerable<UsedVoucher> taken)
    {
        var known = used.ToDictionary(v => (v.Office, v.Number));
        foreach (var voucher in taken)
        {
            if (!known.TryAdd((voucher.Office, voucher.Number), voucher))
            {
                throw new RuleViolation("voucher.used", $"Voucher {voucher.Number} is already on this: {known[(voucher.Office, voucher.Number)].Document}. Copy the number of this one's own voucher from APT.")
                {
                    Field = nameof(VoucherEntry.Number),
                };
            }
        }
    }
}
