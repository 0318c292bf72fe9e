using UCCMS.Web.Adjustments.Transfers;
using UCCMS.Web.Gst;
using UCCMS.Web.Gst.Notes;
using UCCMS.Web.Gst.Signing;

namespace UCCMS.Web.Notifications;

/// <summary>Registers the mail sender and the sources of its attachments.</summary>
public static class NotificationsSetup
{
    /// <exception cref="InvalidOperationException">The section "Mail" is wrong.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(MailOptions.Read(configuration));
        services.AddScoped<MailRound>();
        services.AddSingleton(SigningOptions.Read(configuration));
        services.AddScoped<DocumentSigning>();
        services.AddScoped<GstDocumentSource>();
        services.AddScoped<IDocumentSource>(s => s.GetRequiredService<GstDocumentSource>());
        services.AddScoped<NoteDocumentSource>();
        services.AddScoped<IDocumentSource>(s => s.GetRequiredService<NoteDocumentSource>());
        services.AddScoped<TransferReportSource>().AddScoped<ReportServices>();
        services.AddScoped<IDocumentSource>(s => s.GetRequiredService<TransferReportSource>());
        services.AddHostedService<MailSender>();
        return services;
    }
}
