using UCCMS.Core.Notifications;
using UCCMS.Web.Adjustments.Transfers;
using UCCMS.Web.Gst;
using UCCMS.Web.Gst.Notes;
using UCCMS.Web.Gst.Signing;
using UCCMS.Web.Settlement;

namespace UCCMS.Web.Notifications;

/// <summary>Registers the senders of messages and the sources of their attachments.</summary>
public static class NotificationsSetup
{
    /// <exception cref="InvalidOperationException">The section "Mail" or "Gateway" is wrong.</exception>
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
        services.AddScoped<ReceiptSource>().AddScoped<AdvanceVoucherSource>();
        services.AddScoped<IDocumentSource>(s => s.GetRequiredService<AdvanceVoucherSource>());
        services.AddScoped<IDocumentSource>(s => s.GetRequiredService<ReceiptSource>());
        services.AddHostedService<MailSender>();
        services.AddSingleton(GatewayOptions.Read(configuration));
        services.AddHttpClient<IMessageGateway, HttpMessageGateway>(c => c.Timeout = Timeout.InfiniteTimeSpan); // each message has its own
        services.AddScoped<GatewayRound>();
        services.AddHostedService<NoticeSender>();
        return services;
    }
}
