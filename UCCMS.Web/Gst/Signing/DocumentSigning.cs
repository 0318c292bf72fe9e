using UCCMS.Core.Gst.Signing;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Signing;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Web.Gst.Signing;

/// <summary>
/// Makes the file of an issued document, signed digitally where a certificate stands for its supplier's GSTIN. A
/// certificate that has ended makes no unsigned file: the document waits until there is another, or signing is ended.
/// </summary>
public sealed class DocumentSigning(SigningQueries certificates, ISecretSeal seal, SigningOptions options, TimeProvider time)
{
    private static readonly TimeSpan IndianOffset = new(5, 30, 0);

    /// <param name="supplierGstin">Under which it was issued.</param>
    /// <param name="reason">Why it is signed: “Tax invoice DL/26-27/000001”.</param>
    /// <param name="place">The issuing office.</param>
    /// <param name="document">With the stamp it is given; none when it is not signed.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="RuleViolation">signing.expired, signing.not-yet, secret.unreadable</exception>
    public async Task<byte[]> RenderAsync(string supplierGstin, string reason, string place, Func<SignatureStamp?, PdfDocument> document, CancellationToken ct)
    {
        if (await FileAsync(supplierGstin, ct) is not { } file)
        {
            return PdfLayout.Render(document(null));
        }

        var now = time.GetUtcNow();
        using var signer = SignerOf(file, now.UtcDateTime);
        return PdfLayout.Render(document(new SignatureStamp(signer.Name, now.ToOffset(IndianOffset), reason, place)), signer);
    }

    private async Task<CertificateFile?> FileAsync(string supplierGstin, CancellationToken ct) =>
        await certificates.ClosedAsync(supplierGstin, ct) is { } closed
            ? CertificateFile.FromBytes(seal.Open(closed))
            : options.Certificates.GetValueOrDefault(supplierGstin);

    private static PdfSigner SignerOf(CertificateFile file, DateTime utcNow)
    {
        var found = file.Open();
        var certificate = found.First(c => c.HasPrivateKey);
        found.Remove(certificate);
        var signer = new PdfSigner(certificate, found);
        try
        {
            SigningCertificate.Check(certificate, utcNow);
            return signer;
        }
        catch
        {
            signer.Dispose();
            throw;
        }
    }
}
