using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Signing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Signing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Web.Gst;
using UCCMS.Web.Gst.Signing;

namespace UCCMS.Tests.Gst.Signing;

/// <summary>Documents signed with an office's certificate, verified by a tool that is not ours.</summary>
public sealed class DocumentSigningTests
{
    private static readonly DateOnly February = new(2026, 2, 1);
    private static readonly string Delhi = Organisation.Organising.GstinOf("07");

    [PdfToolFact("pdfsig", "pdftotext", "qpdf", "gs", "pdffonts")]
    public async Task Issued_document_is_signed_and_the_signature_covers_every_byte()
    {
        await using var world = await GstWorld.CreateAsync();
        Assert.True((await LoadAsync(world, Certificates.Make())).IsDone);
        var bytes = await GstDocumentSourceTests.BytesAsync(world, await IssueAsync(world));
        using var pdf = new PdfTools(bytes, "signed");
        pdf.AssertSound();
        var seen = PdfTools.Run("pdfsig", "-nocert", pdf.Path);
        Assert.Contains("Signature is Valid", seen.Output, StringComparison.Ordinal);
        Assert.Contains("Total document signed", seen.Output, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", seen.Output, StringComparison.Ordinal);
        Assert.Contains("SHA-256", seen.Output, StringComparison.Ordinal);
        var text = string.Join(' ', pdf.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(new[] { "Digitally signed by", "New Delhi GPO, Department of Posts", "28-Feb-2026 12:0", "IST", "Reason: Tax invoice DL/25-26/000001" }, p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Authorised signatory", text, StringComparison.Ordinal);
    }

    [PdfToolFact("pdfsig")]
    public async Task One_changed_byte_breaks_the_signature()
    {
        await using var world = await GstWorld.CreateAsync();
        await LoadAsync(world, Certificates.Make());
        var bytes = await GstDocumentSourceTests.BytesAsync(world, await IssueAsync(world));
        var at = Encoding.Latin1.GetString(bytes).IndexOf("/Producer(UCCMS)", StringComparison.Ordinal) + "/Producer(U".Length;
        bytes[at] = (byte)'X';
        using var pdf = new PdfTools(bytes);
        var seen = PdfTools.Run("pdfsig", "-nocert", pdf.Path);
        Assert.DoesNotContain("Signature is Valid", seen.Output, StringComparison.Ordinal);
        Assert.Contains("Digest Mismatch", seen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_of_another_registration_is_as_it_was_without_signing()
    {
        await using var world = await GstWorld.CreateAsync();
        await LoadAsync(world, Certificates.Make());
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.MumbaiGpo]));
        var invoice = Assert.Single(await world.InvoicesAsync());
        var made = await GstDocumentSourceTests.BytesAsync(world, invoice.AuditKey);
        Assert.Equal(Web.Exports.Pdf.TaxInvoicePdf.Render(GstPrints.Of(invoice, await GstDocumentSourceTests.RulesAsync(world))), made);
        Assert.DoesNotContain("/Sig", Encoding.Latin1.GetString(made), StringComparison.Ordinal);
    }

    [PdfToolFact("pdfsig")]
    public async Task Certificate_of_the_configuration_signs_where_none_was_loaded()
    {
        var folder = Directory.CreateTempSubdirectory("uccms-signing").FullName;
        var path = Path.Combine(folder, "delhi.p12");
        await File.WriteAllBytesAsync(path, Certificates.Make("Configured"));
        await using var world = await GstWorld.CreateAsync();
        using var pdf = new PdfTools(await GstDocumentSourceTests.BytesAsync(world, await IssueAsync(world), SigningOptions.Read(Configured(path, Certificates.Password))));
        Assert.Contains("Signature is Valid", PdfTools.Run("pdfsig", "-nocert", pdf.Path).Output, StringComparison.Ordinal);
        Assert.Contains("Configured", pdf.Text(), StringComparison.Ordinal);
        Assert.Contains($"Signing:Certificates:{Delhi}:Password", Assert.Throws<StartRefused>(() => SigningOptions.Read(Configured(path, "wrong"))).Message, StringComparison.Ordinal);
        Assert.Contains($"Signing:Certificates:{Delhi}:File", Assert.Throws<StartRefused>(() => SigningOptions.Read(Configured(path + "x", "wrong"))).Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task File_that_cannot_sign_is_refused_with_a_sentence_and_nothing_is_kept()
    {
        await using var world = await GstWorld.CreateAsync();
        var now = world.Database.Clock.GetUtcNow();
        Assert.Equal(("signing.password", "Password"), await RefusalAsync(world, Certificates.Make(), "wrong"));
        Assert.Equal(("signing.no-key", "File"), await RefusalAsync(world, Certificates.Make(withKey: false)));
        Assert.Equal(("signing.expired", "File"), await RefusalAsync(world, Certificates.Make(to: now.AddDays(-1))));
        Assert.Equal(("signing.not-yet", "File"), await RefusalAsync(world, Certificates.Make(from: now.AddDays(1))));
        Assert.Equal(("signing.usage", "File"), await RefusalAsync(world, Certificates.Make(usage: System.Security.Cryptography.X509Certificates.X509KeyUsageFlags.KeyEncipherment)));
        Assert.Equal(("signing.file", "File"), await RefusalAsync(world, Encoding.UTF8.GetBytes(new string('x', 500))));
        Assert.Equal(0, await world.ReadAsync(db => Task.FromResult(db.Set<SigningCertificate>().Count())));
    }

    [Fact]
    public async Task Another_offices_clerk_loads_none_and_ends_none()
    {
        await using var world = await GstWorld.CreateAsync();
        var mumbai = await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.MumbaiGpo);
        Assert.Equal("signing.not-yours", (await LoadAsync(world, Certificates.Make(), actor: mumbai)).Code);
        var delhi = await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        Assert.True((await LoadAsync(world, Certificates.Make(), actor: delhi)).IsDone);
        Assert.Equal("signing.not-yours", (await EndAsync(world, mumbai)).Code);
    }

    [Fact]
    public async Task Ended_certificate_makes_no_unsigned_file_until_signing_is_ended()
    {
        await using var world = await GstWorld.CreateAsync();
        var delhi = await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        await LoadAsync(world, Certificates.Make(to: world.Database.Clock.GetUtcNow().AddDays(5)), actor: delhi);
        var key = await IssueAsync(world);
        world.At(new DateTime(2026, 3, 10, 12, 0, 0));
        Assert.Equal("signing.expired", (await Assert.ThrowsAsync<RuleViolation>(() => GstDocumentSourceTests.BytesAsync(world, key))).Code);
        Assert.True((await EndAsync(world, delhi)).IsDone);
        Assert.DoesNotContain("/Sig", Encoding.Latin1.GetString(await GstDocumentSourceTests.BytesAsync(world, key)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_file_nor_password_stands_readable_in_the_database()
    {
        await using var world = await GstWorld.CreateAsync();
        var file = Certificates.Make();
        await LoadAsync(world, file);
        await using var scope = world.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<SigningQueries>();
        var closed = (await queries.ClosedAsync(Delhi))!;
        Assert.True(closed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Certificates.Password)) < 0);
        Assert.True(closed.AsSpan().IndexOf(file.AsSpan(0, 64)) < 0);
        var row = (await queries.ListAsync(new DateOnly(2026, 2, 28))).Single(r => r.Gstin == Delhi).Certificate!;
        Assert.Equal(("New Delhi GPO, Department of Posts", new DateTime(2045, 1, 1, 0, 0, 0, DateTimeKind.Utc)), (row.Holder, row.NotAfterUtc));
    }

    private static async Task<(string?, string?)> RefusalAsync(GstWorld world, byte[] file, string password = Certificates.Password)
    {
        var outcome = await LoadAsync(world, file, password);
        Assert.False(outcome.IsDone);
        return (outcome.Code, outcome.Field);
    }

    private static async Task<Outcome<SigningCertificateId>> LoadAsync(GstWorld world, byte[] file, string password = Certificates.Password, Actor? actor = null)
    {
        await using var scope = world.Database.As(actor ?? Organisation.Organising.Someone(Role.Administrator));
        var closed = scope.ServiceProvider.GetRequiredService<ISecretSeal>().Seal(new CertificateFile(file, password).ToBytes());
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>()
            .RunAsync((LoadSigningCertificate u) => u, new LoadSigningCertificate.Input(Delhi, "delhi.p12", closed), Guid.CreateVersion7());
    }

    private static async Task<Outcome<Done>> EndAsync(GstWorld world, Actor actor)
    {
        await using var scope = world.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((EndSigning u) => u, new EndSigning.Input(Delhi), Guid.CreateVersion7());
    }

    private static async Task<string> IssueAsync(GstWorld world)
    {
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        return Assert.Single(await world.InvoicesAsync()).AuditKey;
    }

    private static IConfiguration Configured(string path, string password) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        [$"Signing:Certificates:{Delhi}:File"] = path,
        [$"Signing:Certificates:{Delhi}:Password"] = password,
    }).Build();
}
