<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPlace</name>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>About {name}</source>
            <translation>Acerca de {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Takes a company from its first sign-in to receivables that tie out. It only reads.</source>
            <translation>Lleva a una empresa del primer acceso a unos saldos que cuadran. Solo lee.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;Copy these facts</source>
            <translation>Copiar &amp;estos datos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Parts of o&amp;thers</source>
            <translation>Partes de o&amp;tros</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Show the &amp;folder</source>
            <translation>Mostrar la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>&amp;License of Qt</source>
            <translation>&amp;Licencia de Qt</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt and Qt for Python</source>
            <translation>Qt y Qt for Python</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>They are used under the GNU LGPL, version 3. Their libraries are files of their own. You may put modified ones of the same version in their place, here:</source>
            <translation>Se usan bajo la GNU LGPL, versión 3. Sus bibliotecas son archivos propios. Puede poner en su lugar otras modificadas de la misma versión, aquí:</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, built from commit {commit}</source>
            <translation>{version}, hecha del commit {commit}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, packaged</source>
            <translation>{version}, empaquetada</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>{version}, run from source</source>
            <translation>{version}, desde el código fuente</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Qt {qt}, Qt for Python {pyside}, Python {python}</source>
            <translation>Qt {qt}, Qt for Python {pyside}, Python {python}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>MIT, for this program itself</source>
            <translation>MIT, para este programa en sí</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>The facts are on the clipboard.</source>
            <translation>Los datos están en el portapapeles.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No program of this computer shows folders. The path above can be copied.</source>
            <translation>Ningún programa de este equipo muestra carpetas. La ruta de arriba se puede copiar.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>No se abrió ningún navegador. La dirección es {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>Stands on</source>
            <translation>Se basa en</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="ui/pages/support_about.py" />
            <source>License</source>
            <translation>Licencia</translation>
        </message>
    </context>
    <context>
        <name>ActLine</name>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="ui/widgets/act_line.py" />
            <source>{percent}%. {words}</source>
            <translation>{percent} %. {words}</translation>
        </message>
    </context>
    <context>
        <name>AgingCard</name>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Aged as of</source>
            <translation>Antigüedad al</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Today</source>
            <translation>Ho&amp;y</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>No invoice was open on that day.</source>
            <translation>Ese día no había facturas pendientes.</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Save as &amp;PDF</source>
            <translation>Guardar como &amp;PDF</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>&amp;Save as CSV</source>
            <translation>&amp;Guardar como CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Print previe&amp;w</source>
            <translation>Vi&amp;sta previa</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Aging of open invoices</source>
            <translation>Antigüedad de las facturas pendientes</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>As of</source>
            <translation>Al</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>The same figures as a table</source>
            <translation>Las mismas cifras en una tabla</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Every customer</source>
            <translation>Cada cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, 1 open invoice</source>
            <translation>Total {total} {currency}, 1 factura pendiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_card.py" />
            <source>Total {total} {currency}, {count} open invoices</source>
            <translation>Total {total} {currency}, {count} facturas pendientes</translation>
        </message>
    </context>
    <context>
        <name>AgingChart</name>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>Aging of open invoices in {currency}</source>
            <translation>Antigüedad de las facturas pendientes en {currency}</translation>
        </message>
    </context>
    <context>
        <name>AgingCustomers</name>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer name or ID</source>
            <translation>Nombre o ID del cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>Aging by customer</source>
            <translation>Antigüedad por cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of 1 customer</source>
            <translation>{count} de 1 cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>1 customer</source>
            <translation>1 cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{count} of {total} customers</source>
            <translation>{count} de {total} clientes</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_customers.py" />
            <source>{total} customers</source>
            <translation>{total} clientes</translation>
        </message>
    </context>
    <context>
        <name>AnswersPlace</name>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Saved answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>What you entered and ticked, without any password. It is saved as you go.</source>
            <translation>Lo que introdujo y marcó, sin contraseñas. Se guarda sobre la marcha.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Export the answers…</source>
            <translation>&amp;Exportar las respuestas…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>&amp;Import answers…</source>
            <translation>&amp;Importar respuestas…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>A small file for another computer, or to be safe. It is readable by you alone.</source>
            <translation>Un archivo pequeño para otro equipo o por seguridad. Solo usted puede leerlo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>They replace the answers of this computer, which are kept beside as a copy. Connection and sync are done on each computer anew.</source>
            <translation>Sustituyen las respuestas de este equipo, que quedan al lado como copia. La conexión y la sincronización se hacen de nuevo en cada equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Take them along</source>
            <translation>Llevárselas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>Bring them in</source>
            <translation>Traerlas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_answers.py" />
            <source>The answers are in {name}. No password is in it.</source>
            <translation>Las respuestas están en {name}. No contiene contraseñas.</translation>
        </message>
    </context>
    <context>
        <name>ArmaticDoor</name>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Open Armatic in the browser</source>
            <translation>Abrir Armatic en el nave&amp;gador</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Another address</source>
            <translation>&amp;Otra dirección</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>Where you sign in to Armatic</source>
            <translation>Dónde inicia sesión en Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>An https address. Empty means Armatic’s own site.</source>
            <translation>Una dirección https. Vacío significa el sitio de Armatic.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>&amp;Keep the address</source>
            <translation>&amp;Guardar la dirección</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>In practice it stays closed. Else it opens {address}.</source>
            <translation>Con la empresa de práctica queda cerrado. Si no, abre {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>It opens {address}. Nothing is sent along.</source>
            <translation>Abre {address}. No se envía nada más.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_door.py" />
            <source>No browser opened. The address is {address}.</source>
            <translation>No se abrió ningún navegador. La dirección es {address}.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalCard</name>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>In Armatic</source>
            <translation>En Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Customers that have not arrived as they should</source>
            <translation>Clientes que no llegaron como debían</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Forget the access ke&amp;y</source>
            <translation>O&amp;lvidar la clave de acceso</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look again every {minutes} minutes while this window is open, until all are there</source>
            <translation>Volver a mirar cada {minutes} minutos mientras esta ventana esté abierta, hasta que estén todos</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>&amp;Look up a sample of {count}</source>
            <translation>&amp;Buscar una muestra de {count}</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Look up all {count}, slowly</source>
            <translation>Buscar los {count}, despacio</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up whether your customers are there.</source>
            <translation>Armatic lee Sage Intacct por sí mismo; su primera sincronización puede tardar horas. Aquí se busca si sus clientes están allí.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. With an access key of Armatic, this looks up whether your customers are there. Without one, everything else works.</source>
            <translation>Armatic lee Sage Intacct por sí mismo; su primera sincronización puede tardar horas. Con una clave de acceso de Armatic, aquí se busca si sus clientes están allí. Sin ella, todo lo demás funciona.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is used until you close.</source>
            <translation>La clave de acceso se usa hasta que cierre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The practice Armatic answers. It needs no access key of yours.</source>
            <translation>Responde el Armatic de práctica. No necesita ninguna clave de acceso suya.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>The access key is in this computer’s keychain.</source>
            <translation>La clave de acceso está en el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Llegada a Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{arrived} arrived, {not_yet} not yet, {different} different, {unclear} unclear.</source>
            <translation>Llegados: {arrived}. Todavía no: {not_yet}. Con diferencias: {different}. Por aclarar: {unclear}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>1 was not looked up yet; the next look goes on there.</source>
            <translation>1 aún no se buscó; la próxima búsqueda sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_card.py" />
            <source>{count} were not looked up yet; the next look goes on there.</source>
            <translation>{count} aún no se buscaron; la próxima búsqueda sigue desde ahí.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalKey</name>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic access key</source>
            <translation>Clave de acceso de Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Remember it in this computer’s keychain</source>
            <translation>Recordarla en el llavero de este equipo</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>&amp;Look up my customers</source>
            <translation>&amp;Buscar mis clientes</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, encrypted.</source>
            <translation>Armatic la llama «token». Va solo a {address}, cifrada.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Armatic calls it a token. It goes to {address} only, which is this computer.</source>
            <translation>Armatic la llama token. Va solo a {address}, que es este equipo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/arrival_key.py" />
            <source>Enter the access key. Armatic gives it to you.</source>
            <translation>Escriba la clave de acceso. Se la da Armatic.</translation>
        </message>
    </context>
    <context>
        <name>BranchAnswer</name>
        <message>
            <location filename="ui/widgets/branch_answer.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
    </context>
    <context>
        <name>BundleFiles</name>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>File of the bundle</source>
            <translation>Archivo del paquete</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The file, line by line</source>
            <translation>El archivo, línea por línea</translation>
        </message>
        <message>
            <location filename="ui/widgets/bundle_files.py" />
            <source>The page as it stood</source>
            <translation>La página como estaba</translation>
        </message>
    </context>
    <context>
        <name>CallPlace</name>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>On the phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Their words at the left, yours at the right. Ctrl and an arrow key lead on.</source>
            <translation>A la izquierda, lo que ve el cliente; a la derecha, lo que dice usted. Ctrl y una flecha avanzan.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Opening</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Saving</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Closing</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Part of the call</source>
            <translation>Parte de la llamada</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>&amp;Save the review record</source>
            <translation>&amp;Guardar el acta de revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>1 point open.</source>
            <translation>1 punto abierto.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_call.py" />
            <source>{left} points open.</source>
            <translation>{left} puntos abiertos.</translation>
        </message>
    </context>
    <context>
        <name>CallSide</name>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says</source>
            <translation>Lo que dice el cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Row before</source>
            <translation>Fila anterior</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Next row</source>
            <translation>Fila siguiente</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>Tick the row</source>
            <translation>Marcar la fila</translation>
        </message>
        <message>
            <location filename="ui/pages/call_side.py" />
            <source>What the customer says of {row}</source>
            <translation>Lo que dice el cliente sobre {row}</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables</source>
            <translation>Saldo pendiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Open receivables before and now</source>
            <translation>Saldo pendiente antes y ahora</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Read this time</source>
            <translation>Leídos esta vez</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Records before and now</source>
            <translation>Registros antes y ahora</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>What changed since the sync {when}</source>
            <translation>Qué cambió desde la sincronización {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. {read} rows were looked at again.</source>
            <translation>Nada: ni el número de registros ni el importe pendiente. Se volvieron a mirar {read} filas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>{read} rows were read, new or looked at again.</source>
            <translation>Se leyeron {read} filas, nuevas o vueltas a mirar.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. No row is new or changed.</source>
            <translation>Nada: ni el número de registros ni el importe pendiente. Ninguna fila es nueva ni cambió.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>No row is new or changed. Rows deleted in Intacct are gone here, too.</source>
            <translation>Ninguna fila es nueva ni cambió. Las filas borradas en Intacct tampoco están ya aquí.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>Nothing: no number of records and no open amount. One row was looked at again.</source>
            <translation>Nada: ni el número de registros ni el importe pendiente. Se volvió a mirar una fila.</translation>
        </message>
        <message>
            <location filename="ui/widgets/changes_card.py" />
            <source>One row was read, new or looked at again.</source>
            <translation>Se leyó una fila, nueva o vuelta a mirar.</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Connection checks</source>
            <translation>Comprobaciones de la conexión</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_list.py" />
            <source>Check {number} of {total}</source>
            <translation>Comprobación {number} de {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at this</source>
            <translation>Mírelo</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not reached</source>
            <translation>Sin alcanzar</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Not applicable</source>
            <translation>No procede</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Right missing</source>
            <translation>Falta un permiso</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Look at it</source>
            <translation>Mírelo</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>Cannot tell</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>look at it</source>
            <translation>mírelo</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_words.py" />
            <source>more than needed</source>
            <translation>más de lo necesario</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Not tested</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Intacct is busy, next try in {time}</source>
            <translation>Intacct está ocupado, próximo intento en {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Next try in {time}</source>
            <translation>Nuevo intento en {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Parts of {check}</source>
            <translation>Partes de {check}</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_row.py" />
            <source>Run again: {check}</source>
            <translation>Repetir: {check}</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again</source>
            <translation>Repetir esta comprobación</translation>
        </message>
        <message>
            <location filename="ui/widgets/check_section.py" />
            <source>Run this check again: {check}</source>
            <translation>Repetir esta comprobación: {check}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <location filename="ui/widgets/checklist.py" />
            <source>Permission checklist</source>
            <translation>Lista de permisos</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBoard</name>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;User-based</source>
            <translation>Por &amp;usuario</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Role-based</source>
            <translation>Por &amp;rol</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How your company grants rights</source>
            <translation>Cómo concede permisos su empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;One entity</source>
            <translation>U&amp;na entidad</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Several</source>
            <translation>&amp;Varias</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How many entities keep their books</source>
            <translation>Cuántas entidades llevan sus libros</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>&amp;Full</source>
            <translation>Comp&amp;leto</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Read-only e&amp;valuation</source>
            <translation>&amp;Evaluación de solo lectura</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>How much to grant</source>
            <translation>Cuánto conceder</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Find a row by any name</source>
            <translation>Buscar una fila</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>Which one am I?</source>
            <translation>¿Cuál es mi caso?</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist_board.py" />
            <source>There is nothing to do here yet.</source>
            <translation>Aquí no hay nada que hacer todavía.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDesk</name>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Nothing is saved on this computer. Save a review file elsewhere to keep it.</source>
            <translation>Nada se guarda en este equipo. Guarde un archivo de revisión en otro sitio para conservarlo.</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>not in this company</source>
            <translation>no existe en esta empresa</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Permission type</source>
            <translation>Tipo de permiso</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>How much to grant</source>
            <translation>Cuánto conceder</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Pasted table, {rows}</source>
            <translation>Tabla pegada, {rows}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Review file, {count} taken</source>
            <translation>Archivo de revisión, {count} incorporados</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted today</source>
            <translation>concedido hoy</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>granted</source>
            <translation>concedido</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{count} missing</source>
            <translation>faltan {count}</translation>
        </message>
        <message>
            <location filename="ui/checklist_desk.py" />
            <source>{row}, {state}. {granted} of {total} rows ticked.</source>
            <translation>{row}, {state}. {granted} de {total} filas marcadas.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDetails</name>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Called here</source>
            <translation>Aquí se llama</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>My company has no such row</source>
            <translation>Mi empresa no tiene esta fila</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Forget what was entered</source>
            <translation>Olvidar lo introducido</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Your company's name for {row}</source>
            <translation>El nombre de su empresa para {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_details.py" />
            <source>Note on {row}</source>
            <translation>Nota sobre {row}</translation>
        </message>
    </context>
    <context>
        <name>ChecklistHeader</name>
        <message>
            <location filename="ui/widgets/checklist_header.py" />
            <source>Columns of the permission checklist</source>
            <translation>Columnas de la lista de permisos</translation>
        </message>
    </context>
    <context>
        <name>ChecklistLegend</name>
        <message>
            <location filename="ui/widgets/checklist_legend.py" />
            <source>What the boxes mean</source>
            <translation>Qué significan las casillas</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPage</name>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Places of the checklist</source>
            <translation>Secciones de la lista de comprobación</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>**Practice company.** Made-up books on this computer.</source>
            <translation>**Empresa de práctica.** Libros inventados en este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>{granted} of {total}</source>
            <translation>{granted} de {total}</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>What to grant</source>
            <translation>Qué conceder</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Granted today</source>
            <translation>Concedido hoy</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>With somebody else</source>
            <translation>Con otra persona</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>On the phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Review files</source>
            <translation>Archivos de revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="ui/pages/checklist.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>ChecksColumn</name>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Show what each check saw</source>
            <translation>Mostrar lo que vio cada comprobación</translation>
        </message>
        <message>
            <location filename="ui/widgets/checks_column.py" />
            <source>Hide what each check saw</source>
            <translation>Ocultar lo que vio cada comprobación</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <location filename="ui/closing.py" />
            <source>&amp;Keep going</source>
            <translation>&amp;Dejar que siga</translation>
        </message>
        <message>
            <location filename="ui/closing.py" />
            <source>C&amp;lose now</source>
            <translation>C&amp;errar ahora</translation>
        </message>
    </context>
    <context>
        <name>CompanyCard</name>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Your company</source>
            <translation>Su empresa</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>This is the company that answered</source>
            <translation>Esta es la empresa que respondió</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Company ID</source>
            <translation>ID de empresa</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>, and others</source>
            <translation>, y otras</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Base currency</source>
            <translation>Moneda base</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>signed in to {entity} only</source>
            <translation>sesión iniciada solo en {entity}</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>one</source>
            <translation>una</translation>
        </message>
        <message>
            <location filename="ui/widgets/company_card.py" />
            <source>{names} · and {left} more</source>
            <translation>{names} · y {left} más</translation>
        </message>
    </context>
    <context>
        <name>ConnectArmatic</name>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: the customer that was looked up was found in Armatic {when}.</source>
            <translation>Probado: el cliente que se buscó se encontró en Armatic, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Proven: {arrived} of {asked} customers were found in Armatic {when}.</source>
            <translation>Probado: {arrived} de {asked} clientes se encontraron en Armatic, {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_armatic.py" />
            <source>Only an https address is opened.</source>
            <translation>Solo se abre una dirección https.</translation>
        </message>
    </context>
    <context>
        <name>ConnectEntry</name>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the company ID.</source>
            <translation>Escriba el ID de empresa.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the password from Intacct’s mail.</source>
            <translation>Escriba la contraseña del correo de Intacct.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Enter the key, or open the key file.</source>
            <translation>Escriba la clave o abra el archivo de la clave.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Send the password once more?</source>
            <translation>¿Enviar la contraseña otra vez?</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The practice company’s own. Type another one to see what happens.</source>
            <translation>La propia de la empresa de práctica. Escriba otra para ver qué ocurre.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>At hand for this company. Type to use another one.</source>
            <translation>Ya disponible para esta empresa. Escriba para usar otra.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>The wait is over. {why}</source>
            <translation>La espera ha terminado. {why}</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried once.</source>
            <translation>Un intento.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried twice.</source>
            <translation>Dos intentos.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_entry.py" />
            <source>Tried {n} times.</source>
            <translation>{n} intentos.</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Company ID</source>
            <translation>ID de empresa</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>User ID</source>
            <translation>ID de usuario</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic connection key</source>
            <translation>Clave de conexión de Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Armatic gives it to you as a file or as text.</source>
            <translation>Armatic se la da como archivo o como texto.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Open key file…</source>
            <translation>&amp;Abrir archivo de clave…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Use another key</source>
            <translation>Usar otra clave</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy user name</source>
            <translation>Nombre de usuario del proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Proxy password</source>
            <translation>Contraseña del proxy</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>For your company’s proxy alone. It is not sent to Intacct.</source>
            <translation>Solo para el proxy de su empresa. No se envía a Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Entity ID</source>
            <translation>ID de entidad</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Empty means the top level, which sees every entity.</source>
            <translation>Vacío significa el nivel superior, que ve todas las entidades.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sign in to one entity only</source>
            <translation>Iniciar sesión en una sola entidad</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Keep in this computer’s keychain</source>
            <translation>Guardar en el llavero de este equipo</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Test the connection</source>
            <translation>&amp;Probar la conexión</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Send &amp;it once</source>
            <translation>En&amp;viarla una vez</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Not no&amp;w</source>
            <translation>A&amp;hora no</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>From the mail Intacct sent when the user was saved.</source>
            <translation>Del correo que Intacct envió al guardar el usuario.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The practice company has its own connection key.</source>
            <translation>La empresa de práctica tiene su propia clave de conexión.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>The Armatic connection key is in place.</source>
            <translation>La clave de conexión de Armatic está disponible.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>&amp;Run all checks again</source>
            <translation>&amp;Repetir todo</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>Sent only to Intacct, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Se envía solo a Intacct, cifrada. Una contraseña incorrecta se envía una vez, para que el usuario no quede bloqueado.</translation>
        </message>
        <message>
            <location filename="ui/widgets/connect_form.py" />
            <source>A Web Services user cannot be tried in a browser. Intacct refuses it there.</source>
            <translation>Un usuario de Web Services no puede probarse iniciando sesión en un navegador. Intacct lo rechaza ahí.</translation>
        </message>
    </context>
    <context>
        <name>ConnectOutcome</name>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing. Nothing is changed in Intacct.</source>
            <translation>Probando. En Intacct no se cambia nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The next test waits, so that the user is not locked out.</source>
            <translation>La próxima prueba espera, para que el usuario no quede bloqueado.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The test was canceled. Nothing was changed.</source>
            <translation>La prueba se canceló. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works.</source>
            <translation>La conexión funciona.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Run the checks to go on.</source>
            <translation>Ejecute las comprobaciones para continuar.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>1 of {total} checks failed</source>
            <translation>Falló 1 de {total} comprobaciones</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>{failed} of {total} checks failed</source>
            <translation>{failed} de {total} comprobaciones fallaron</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>, {missed} not reached</source>
            <translation>, {missed} sin alcanzar</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>Testing the connection. Escape cancels.</source>
            <translation>Probando la conexión. Escape cancela.</translation>
        </message>
        <message>
            <location filename="ui/pages/connect_outcome.py" />
            <source>The connection works. No check failed.</source>
            <translation>La conexión funciona. Ninguna comprobación falló.</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Cancel the test</source>
            <translation>&amp;Cancelar la prueba</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report for support</source>
            <translation>&amp;Guardar informe para soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>&amp;Save report</source>
            <translation>&amp;Guardar informe</translation>
        </message>
        <message>
            <location filename="ui/pages/connect.py" />
            <source>The connection works. What to enter in Armatic stands below.</source>
            <translation>La conexión funciona. Lo que hay que escribir en Armatic está abajo.</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {name} {value}</source>
            <translation>Copiar {name} {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy {value}</source>
            <translation>Copiar {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="ui/widgets/exact_value.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>CrashPage</name>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Armatic Setup met a fault of its own</source>
            <translation>Armatic Setup ha tenido un fallo propio</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It is not your fault and not Intacct's. Nothing in Sage Intacct was changed.</source>
            <translation>No es culpa suya ni de Intacct. En Sage Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Guardar un paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Restart</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Restart in safe &amp;mode</source>
            <translation>Reiniciar en &amp;modo seguro</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>El modo seguro empieza sin sus respuestas guardadas y las deja como están.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**Nothing is lost.** What you entered is saved, and so is every row that was read.</source>
            <translation>**No se ha perdido nada.** Lo que introdujo está guardado, y también cada fila leída.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>**What you entered is not saved**, and stays only while you go on.</source>
            <translation>**Lo que introdujo no está guardado** y solo permanece mientras continúe.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>It happened {count} times since the start. A restart is the better way on then.</source>
            <translation>Ha ocurrido {count} veces desde el inicio. Entonces es mejor reiniciar.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>The record is in {folder}. It holds no password and no data.</source>
            <translation>El registro está en {folder}. No contiene contraseñas ni datos.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>What happened</source>
            <translation>Lo que ocurrió</translation>
        </message>
        <message>
            <location filename="ui/pages/support_crash.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
    </context>
    <context>
        <name>CustomerPlace</name>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Customer's screen</source>
            <translation>Pantalla del cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>A support bundle, a review file or the saved answers show the same pages, read only.</source>
            <translation>Un paquete de soporte, un archivo de revisión o las respuestas guardadas muestran las mismas páginas, solo para leer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>&amp;Choose a file…</source>
            <translation>&amp;Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open &amp;another…</source>
            <translation>Abrir &amp;otro…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>Mostrar la &amp;pantalla del cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}, saved {when}</source>
            <translation>{file}, guardado {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Open.</source>
            <translation>Abierto.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>Not yet possible.</source>
            <translation>Aún no es posible.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>To be fixed.</source>
            <translation>Por corregir.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_customer.py" />
            <source>**They are here.**</source>
            <translation>**Están aquí.**</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Synced</source>
            <translation>Sincronizado</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Show &amp;in folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>E&amp;xport as CSV</source>
            <translation>E&amp;xportar como CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Hand over to Armatic…</source>
            <translation>Entregar a A&amp;rmatic…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Verify an export…</source>
            <translation>&amp;Verificar una exportación…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete the local data…</source>
            <translation>&amp;Eliminar los datos locales…</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the data</source>
            <translation>Eliminar los datos</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Conservarlos</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data as it was before an upgrade is kept as {name}.</source>
            <translation>Los datos anteriores a la actualización se conservan como {name}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>A damaged file was set aside as {name}.</source>
            <translation>Un archivo dañado se apartó como {name}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Everything, a file each</source>
            <translation>Todo, un archivo por objeto</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>What to export</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>How to hand over</source>
            <translation>Cómo entregar</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in one ZIP file</source>
            <translation>CSV en un archivo ZIP</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>CSV in a folder</source>
            <translation>CSV en una carpeta</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in one ZIP file</source>
            <translation>JSON Lines en un archivo ZIP</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>JSON Lines in a folder</source>
            <translation>JSON Lines en una carpeta</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>For Armatic’s onboarding team: every record, with totals and hashes that anybody can verify.</source>
            <translation>Para el equipo de incorporación de Armatic: todos los registros, con totales y hashes que cualquiera puede verificar.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Only you may read it. Any SQLite browser opens it.</source>
            <translation>Solo usted puede leerlo. Cualquier navegador de SQLite lo abre.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The data on this computer</source>
            <translation>Los datos en este equipo</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Delete the synced data from this computer?</source>
            <translation>¿Eliminar de este equipo los datos sincronizados?</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>These files go: {files}.</source>
            <translation>Se eliminan estos archivos: {files}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Sage Intacct and Armatic are not touched. Your answers, passwords and exported files stay.</source>
            <translation>Sage Intacct y Armatic no se tocan. Sus respuestas, contraseñas y archivos exportados se conservan.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>The next sync reads everything anew.</source>
            <translation>La próxima sincronización lee todo de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete 1 file, {size}</source>
            <translation>&amp;Eliminar 1 archivo, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>&amp;Delete {count} files, {size}</source>
            <translation>&amp;Eliminar {count} archivos, {size}</translation>
        </message>
        <message>
            <location filename="ui/widgets/data_card.py" />
            <source>Nothing was deleted.</source>
            <translation>No se eliminó nada.</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verifying {name}</source>
            <translation>Verificando {name}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Deleting the data</source>
            <translation>Eliminando los datos</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Verified {done} of {rows}</source>
            <translation>Verificadas {done} de {rows}</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {done} of {rows} in all</source>
            <translation>Escribiendo {label}, {done} de {rows} en total</translation>
        </message>
        <message>
            <location filename="ui/data_desk.py" />
            <source>Writing {label}, {rows}</source>
            <translation>Escribiendo {label}, {rows}</translation>
        </message>
    </context>
    <context>
        <name>DecodedList</name>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>The text leaves open which of these it is. Look for the words that tell them apart.</source>
            <translation>El texto no aclara cuál de estas es. Busque las palabras que las distinguen.</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>Support ID for Sage, if they ask for it:</source>
            <translation>ID de soporte para Sage, si lo piden:</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>, {n} times in this text</source>
            <translation>, {n} veces en este texto</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <location filename="ui/widgets/decoded_list.py" />
            <source>How to tell:</source>
            <translation>Cómo saberlo:</translation>
        </message>
    </context>
    <context>
        <name>DecoderPage</name>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Decode an error</source>
            <translation>Descifrar un error</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste what Intacct said. It is read on this computer alone, and nothing is sent.</source>
            <translation>Pegue lo que dijo Intacct. Se lee solo en este equipo y no se envía nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Error text</source>
            <translation>Texto del error</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>A number, a message, a whole reply, a log or a mail. Passwords in it are masked at once.</source>
            <translation>Un número, un mensaje, una respuesta entera, un registro o un correo. Las contraseñas se ocultan al instante.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>De&amp;code</source>
            <translation>De&amp;scifrar</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Em&amp;pty the box</source>
            <translation>&amp;Vaciar el cuadro</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>S&amp;how an example</source>
            <translation>&amp;Mostrar un ejemplo</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste or type an error first.</source>
            <translation>Pegue o escriba primero un error.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Secrets in the text are masked.</source>
            <translation>Los secretos del texto están ocultos.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>What stood there is kept nowhere.</source>
            <translation>Lo que había ahí no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>{number} errors found</source>
            <translation>{number} errores encontrados</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>It may be one of {number} causes</source>
            <translation>Puede ser una de {number} causas</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>There is no error in this text that we know.</source>
            <translation>En este texto no hay ningún error que conozcamos.</translation>
        </message>
        <message>
            <location filename="ui/pages/decoder.py" />
            <source>Paste more of it: the lines with the number, and those around them.</source>
            <translation>Pegue más: las líneas con el número y las que lo rodean.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCard</name>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;now</source>
            <translation>Entregar a&amp;hora</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Deliver &amp;everything again</source>
            <translation>Entregar &amp;todo otra vez</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>St&amp;op delivering</source>
            <translation>&amp;Detener la entrega</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>The practice Armatic takes it. It needs no address and access key of yours.</source>
            <translation>Lo recibe el Armatic de práctica. No necesita dirección ni clave de acceso suyas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Delivery of synced data (a proposal)</source>
            <translation>Entrega de datos sincronizados (una propuesta)</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing is delivered: no address and access key are set.</source>
            <translation>No se entrega nada: no hay dirección ni clave de acceso.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Everything goes to {address}.</source>
            <translation>Todo va a {address}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Nothing waits to be delivered.</source>
            <translation>Nada espera la entrega.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>1 record waits to be delivered.</source>
            <translation>1 registro espera la entrega.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>{count} records wait to be delivered.</source>
            <translation>{count} registros esperan la entrega.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_card.py" />
            <source>Armatic reads Sage Intacct by itself. Nothing has to be delivered for that.</source>
            <translation>Armatic lee Sage Intacct por sí mismo. Para eso no hay que entregar nada.</translation>
        </message>
    </context>
    <context>
        <name>DeliverySetUp</name>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>An https address that Armatic gave you for this.</source>
            <translation>Una dirección https que Armatic le dio para esto.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Address for deliveries</source>
            <translation>Dirección para entregas</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>It goes to this address only, encrypted unless it stays on this computer. This computer’s keychain keeps it.</source>
            <translation>Va solo a esta dirección, cifrada salvo que no salga de este equipo. La guarda el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Secret access key</source>
            <translation>Clave de acceso secreta</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Set &amp;up the delivery</source>
            <translation>Co&amp;nfigurar la entrega</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the address that Armatic gave you.</source>
            <translation>Escriba la dirección que le dio Armatic.</translation>
        </message>
        <message>
            <location filename="ui/widgets/delivery_set_up.py" />
            <source>Enter the access key that belongs to the address.</source>
            <translation>Escriba la clave de acceso que corresponde a la dirección.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosesPlace</name>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Diagnoses</source>
            <translation>Diagnósticos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Each with its ready e-mail, and the customer's view of it where it can be shown.</source>
            <translation>Cada uno con su correo listo y, donde se puede, con lo que ve el cliente.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Words, number or identifier</source>
            <translation>Palabras, número o identificador</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>No diagnosis is found. Try fewer words.</source>
            <translation>No se encontró ningún diagnóstico. Pruebe con menos palabras.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>&amp;Copy the e-mail</source>
            <translation>&amp;Copiar el correo</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Show me what they &amp;see</source>
            <translation>Mostrar lo que &amp;ven</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>{count} of {total} diagnoses</source>
            <translation>{count} de {total} diagnósticos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_diagnoses.py" />
            <source>Subject and text of the e-mail are on the clipboard.</source>
            <translation>El asunto y el texto del correo están en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Mine</source>
            <translation>La mía</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, in place of mine</source>
            <translation>La suya, en lugar de la mía</translation>
        </message>
        <message>
            <location filename="ui/widgets/difference_row.py" />
            <source>Theirs, added to mine</source>
            <translation>La suya, añadida a la mía</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPlace</name>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Their review and mine</source>
            <translation>Su revisión y la mía</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose row by row which one stands. Newer proof is never replaced by older.</source>
            <translation>Elija fila por fila cuál vale. Una prueba más nueva nunca se sustituye por otra más antigua.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;theirs</source>
            <translation>Elegir todas las &amp;suyas</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose what only &amp;adds</source>
            <translation>Elegir solo lo que &amp;añade</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose all of &amp;mine</source>
            <translation>Elegir todas las &amp;mías</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>To the &amp;checklist</source>
            <translation>A la &amp;lista</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>&amp;Take {chosen} of {all}</source>
            <translation>&amp;Incorporar {chosen} de {all}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Choose something of theirs first.</source>
            <translation>Elija primero algo de lo suyo.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Undo brings mine back.</source>
            <translation>Deshacer recupera lo mío.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>One of the two reviews is a rehearsal on the practice company.</source>
            <translation>Una de las dos revisiones es un ensayo con la empresa de práctica.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>It is of another company, user or entity. Its proofs are not taken.</source>
            <translation>Es de otra empresa, otro usuario u otra entidad. Sus pruebas no se incorporan.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>Both reviews say the same.</source>
            <translation>Ambas revisiones dicen lo mismo.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>a company without a name</source>
            <translation>una empresa sin nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source> by {name}</source>
            <translation> por {name}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>, reviewed{by}, saved {when}.</source>
            <translation>, revisada{by}, guardada {when}.</translation>
        </message>
    </context>
    <context>
        <name>DoneActs</name>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>The preview shows totals only. The PDF has every customer.</source>
            <translation>La vista previa solo muestra totales. El PDF contiene cada cliente.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>As it was written: {files}, {rows}, every hash and every total.</source>
            <translation>Tal como se escribió: {files}, {rows}, cada hash y cada total.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>This export is not as it was written. {first} Ask for it again, or export again.</source>
            <translation>Esta exportación no está como se escribió. {first} Pídala otra vez, o exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>No file manager opened. The folder is {folder}.</source>
            <translation>No se abrió ningún administrador de archivos. La carpeta es {folder}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>{count} files are in the folder {folder}, {rows}.</source>
            <translation>{count} archivos están en la carpeta {folder}, {rows}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Excel shows the first 1,048,575 rows only: {names}.</source>
            <translation>Excel solo muestra las primeras 1.048.575 filas: {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Detenido. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_acts.py" />
            <source>Stopped. The same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>Detenida. La misma exportación continúa desde aquí, si entretanto no se sincroniza nada.</translation>
        </message>
    </context>
    <context>
        <name>DoneArrival</name>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>looked up {when}</source>
            <translation>buscado {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>The access key is forgotten. What was found stays.</source>
            <translation>La clave de acceso se olvidó. Lo encontrado queda.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking customers up in Armatic</source>
            <translation>Se buscan clientes en Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up 1 customer in Armatic</source>
            <translation>Se busca 1 cliente en Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looking up {count} customers in Armatic</source>
            <translation>Se buscan {count} clientes en Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Looked up {done} of {count}: {customer}</source>
            <translation>Buscados {done} de {count}: {customer}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Armatic wants a pause of {time}</source>
            <translation>Armatic pide una pausa de {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_arrival.py" />
            <source>Stopped. Who was found stays found, and the next look goes on there.</source>
            <translation>Detenido. Quien se encontró queda encontrado, y la próxima búsqueda sigue desde ahí.</translation>
        </message>
    </context>
    <context>
        <name>DoneDelivery</name>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivering to {address}</source>
            <translation>Entrega a {address}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>The receiver wants a pause of {time}</source>
            <translation>El receptor pide una pausa de {time}</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of 1 record</source>
            <translation>Entregados {done} de 1 registro</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Delivered {done} of {count} records</source>
            <translation>Entregados {done} de {count} registros</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Stopped. What was acknowledged stays delivered, and the next delivery goes on there.</source>
            <translation>Detenido. Lo confirmado queda entregado, y la próxima entrega sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>From now on, the delivery goes to {address}.</source>
            <translation>Desde ahora, la entrega va a {address}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done_delivery.py" />
            <source>Address and key are deleted.</source>
            <translation>La dirección y la clave se eliminaron.</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Finish</source>
            <translation>&amp;Finalizar</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>&amp;Go to the sync</source>
            <translation>&amp;Ir a la sincronización</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync &amp;again</source>
            <translation>Sincronizar &amp;otra vez</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The sync is to be done again.</source>
            <translation>Hay que repetir la sincronización.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sync again to settle what differs.</source>
            <translation>Sincronice otra vez para resolver las diferencias.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Save &amp;report</source>
            <translation>Guardar &amp;informe</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The delivery is still running.** Close now, and the next delivery goes on from here. Everything acknowledged stays delivered.</source>
            <translation>**La entrega sigue en curso.** Si cierra ahora, la próxima entrega continúa desde aquí. Todo lo confirmado queda entregado.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**The export is still being written.** Close now, and the same export goes on from here, if nothing is synced meanwhile.</source>
            <translation>**La exportación aún se está escribiendo.** Si cierra ahora, la misma exportación continúa desde aquí, si entretanto no se sincroniza nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>**Files are still being written.** Close now, and nothing of them remains.</source>
            <translation>**Aún se están escribiendo archivos.** Si cierra ahora, no queda nada de ellos.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and not everything could be read</source>
            <translation>Conectado, pero no se pudo leer todo</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Connected, and some totals still differ</source>
            <translation>Conectado, pero algunos totales aún difieren</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, tied out {when}.</source>
            <translation>{rows}, conciliadas {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{rows}, synced {when}.</source>
            <translation>{rows}, sincronización {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date.</source>
            <translation>Por fecha de vencimiento.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>By due date, from what was read up to {when}.</source>
            <translation>Por fecha de vencimiento, según lo leído hasta {when}.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Aged as of {day}</source>
            <translation>Antigüedad al {day}</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The local data is deleted</source>
            <translation>Los datos locales se han eliminado</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>Sage Intacct and Armatic were not touched.</source>
            <translation>Sage Intacct y Armatic no se tocaron.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>1 file is gone.</source>
            <translation>1 archivo eliminado.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>{count} files are gone.</source>
            <translation>{count} archivos eliminados.</translation>
        </message>
        <message>
            <location filename="ui/pages/done.py" />
            <source>The next sync reads everything anew.</source>
            <translation>La próxima sincronización lee todo de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{rows} in {time}.</source>
            <translation>{rows} en {time}.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{names} and {left} more</source>
            <translation>{names} y {left} más</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>One was skipped</source>
            <translation>Se omitió uno</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>{number} were skipped</source>
            <translation>Se omitieron {number}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file was damaged. It is kept as {name}; everything is read anew.</source>
            <translation>El archivo de datos estaba dañado. Se conserva como {name}; todo se lee de nuevo.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>The data file is of this version now; {name} is as it was before.</source>
            <translation>El archivo de datos es ahora de esta versión; {name} es su estado anterior.</translation>
        </message>
    </context>
    <context>
        <name>DrawingDeck</name>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Show me where</source>
            <translation>Mostrar dónde</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>Goes through the numbers on the drawing one by one.</source>
            <translation>Recorre uno por uno los números del dibujo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_deck.py" />
            <source>{at} of {count}, on the form {form}. {words}</source>
            <translation>{at} de {count}, en el formulario {form}. {words}</translation>
        </message>
    </context>
    <context>
        <name>DrawingPanel</name>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_panel.py" />
            <source>Enlarge the drawing</source>
            <translation>Ampliar el dibujo</translation>
        </message>
    </context>
    <context>
        <name>DrawingPicker</name>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form on the drawing</source>
            <translation>Formulario del dibujo</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form before</source>
            <translation>Formulario anterior</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>Form after</source>
            <translation>Formulario siguiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_picker.py" />
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Where to click: {form}</source>
            <translation>Dónde hacer clic: {form}</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Drawing, scrolls with the arrow keys</source>
            <translation>Dibujo, se desplaza con las flechas</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_window.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>DriftNotice</name>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>What changed since the test {when}</source>
            <translation>Qué cambió desde la prueba {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>{number} more</source>
            <translation>{number} más</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <location filename="ui/widgets/drift_notice.py" />
            <source>Gained</source>
            <translation>Ganado</translation>
        </message>
    </context>
    <context>
        <name>EntityPicker</name>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <location filename="ui/widgets/entity_picker.py" />
            <source>Not tested yet: run all checks again.</source>
            <translation>Sin probar todavía: repita todas las comprobaciones.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Use {value}</source>
            <translation>Usar {value}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Error: {words}</source>
            <translation>Error: {words}</translation>
        </message>
    </context>
    <context>
        <name>FileNotice</name>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>De&amp;tails</source>
            <translation>De&amp;talles</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The files are {first} and {second}, in the folder {folder}.</source>
            <translation>Los archivos son {first} y {second}, en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>The file is {name}, in the folder {folder}.</source>
            <translation>El archivo es {name}, en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/file_notice.py" />
            <source>No file manager opened. The folder stands in the details.</source>
            <translation>No se abrió ningún gestor de archivos. La carpeta está en los detalles.</translation>
        </message>
    </context>
    <context>
        <name>FilePlace</name>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Review files</source>
            <translation>Archivos de revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass your review on, or open somebody's. A file holds no password.</source>
            <translation>Pase su revisión a otros o abra la de alguien. Un archivo no contiene contraseñas.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Save the review</source>
            <translation>&amp;Guardar la revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>&amp;Open a review</source>
            <translation>Abrir una &amp;revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Pass mine on</source>
            <translation>Pasar la mía</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Ticks, notes, what is granted today, what a test proved, and who reviewed it.</source>
            <translation>Marcas, notas, lo concedido hoy, lo que probó un test y quién lo revisó.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Open somebody's</source>
            <translation>Abrir la de otra persona</translation>
        </message>
        <message>
            <location filename="ui/pages/review_file.py" />
            <source>Choose the file, or drop it anywhere on this page. You see the differences row by row and take what you want.</source>
            <translation>Elija el archivo o suéltelo en esta página. Verá las diferencias fila por fila y tomará lo que quiera.</translation>
        </message>
    </context>
    <context>
        <name>FixItCard</name>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Test again</source>
            <translation>&amp;Probar otra vez</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>&amp;Enviar los pasos</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Show me where</source>
            <translation>&amp;Mostrar dónde</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Decode this te&amp;xt</source>
            <translation>De&amp;scifrar este texto</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about 1 minute</source>
            <translation>alrededor de 1 minuto</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>about {n} minutes</source>
            <translation>unos {n} minutos</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Donde los permisos se conceden por roles:</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>Older menus: {path}</source>
            <translation>Menús anteriores: {path}</translation>
        </message>
        <message>
            <location filename="ui/widgets/fix_it_card.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
    </context>
    <context>
        <name>FixPlace</name>
        <message>
            <location filename="ui/widgets/fix_place.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Intentar otra vez</translation>
        </message>
    </context>
    <context>
        <name>FoldButton</name>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>expanded</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="ui/widgets/fold_button.py" />
            <source>collapsed</source>
            <translation>plegado</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="ui/widgets/footer.py" />
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
    </context>
    <context>
        <name>ForecastText</name>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Preguntando a Intacct cuánto hay</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>This reads no records.</source>
            <translation>Esto no lee registros.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>How long it takes is not known yet.</source>
            <translation>Todavía no se sabe cuánto tarda.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>The sync counts first. The time left appears as soon as the first pages are read.</source>
            <translation>La sincronización cuenta primero. El tiempo restante aparece al leer las primeras páginas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows}: probably {time}.</source>
            <translation>{rows}: probablemente {time}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Nothing changed since the last sync.</source>
            <translation>Nada cambió desde la última sincronización.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>About {requests} requests. They may count as {least} to {most} API transactions.</source>
            <translation>Unas {requests} solicitudes. Pueden contar como {least} a {most} transacciones de API.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>Intacct may be closed {when}, until {end}. The sync waits and goes on by itself.</source>
            <translation>Intacct puede estar cerrado {when}, hasta {end}. La sincronización espera y sigue sola.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read.</source>
            <translation>Faltan por leer {rows}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/forecast_text.py" />
            <source>{rows} still to read: {time}.</source>
            <translation>Faltan por leer {rows}: {time}.</translation>
        </message>
    </context>
    <context>
        <name>FormDrawing</name>
        <message>
            <location filename="ui/widgets/drawing.py" />
            <source>Drawing of {form}</source>
            <translation>Dibujo de {form}</translation>
        </message>
    </context>
    <context>
        <name>GrantGuide</name>
        <message>
            <location filename="ui/widgets/grant_guide.py" />
            <source>Where to tick them in Intacct</source>
            <translation>Dónde marcarlos en Intacct</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Not confirmed yet. Connect tests it.</source>
            <translation>Sin confirmar todavía. El paso Conectar lo prueba.</translation>
        </message>
        <message>
            <location filename="ui/pages/guide_page.py" />
            <source>Mend it here, then run the checks again.</source>
            <translation>Corríjalo aquí y luego ejecute otra vez las comprobaciones.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPlace</name>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>A sheet for whoever administers Intacct, with boxes to tick and room to sign.</source>
            <translation>Una hoja para quien administra Intacct, con casillas y espacio para firmar.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Only what is &amp;missing</source>
            <translation>Solo lo que &amp;falta</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Everything</source>
            <translation>&amp;Todo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>What is on the sheet</source>
            <translation>Qué contiene la hoja</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Recommended rows as well</source>
            <translation>También las filas recomendadas</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>A&amp;4</source>
            <translation>A&amp;4</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Letter</source>
            <translation>Ca&amp;rta</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>File format</source>
            <translation>Formato de archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Asked by</source>
            <translation>Solicitado por</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Print</source>
            <translation>Im&amp;primir</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Pre&amp;view</source>
            <translation>Vi&amp;sta previa</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>E-mail &amp;this</source>
            <translation>Enviar por &amp;correo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Copy as text</source>
            <translation>Copiar como te&amp;xto</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>&amp;Save as {format}</source>
            <translation>&amp;Guardar como {format}</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No row is missing.</source>
            <translation>No falta ninguna fila.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 row on the sheet.</source>
            <translation>1 fila en la hoja.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{rows} rows on the sheet.</source>
            <translation>{rows} filas en la hoja.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Who asks</source>
            <translation>Quién lo solicita</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>Or at once</source>
            <translation>O de inmediato</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail program has the text. Add who it is for.</source>
            <translation>El programa de correo tiene el texto. Añada el destinatario.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The mail has the beginning. The whole text is on the clipboard.</source>
            <translation>El correo tiene el comienzo. El texto completo está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>No mail program opened. The whole text is on the clipboard.</source>
            <translation>No se abrió ningún programa de correo. El texto completo está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>The sheet is on the clipboard.</source>
            <translation>La hoja está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>1 page is printed.</source>
            <translation>1 página impresa.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_handover.py" />
            <source>{pages} pages are printed.</source>
            <translation>{pages} páginas impresas.</translation>
        </message>
    </context>
    <context>
        <name>HeadedPage</name>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step to an administrator</source>
            <translation>&amp;Enviar este paso a un administrador</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>&amp;Send this step</source>
            <translation>&amp;Enviar este paso</translation>
        </message>
        <message>
            <location filename="ui/pages/headed_page.py" />
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
    </context>
    <context>
        <name>HelpPlace</name>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help and support</source>
            <translation>Ayuda y soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Chat in Armatic, or call {phone}. What you entered stays as it is.</source>
            <translation>Chat en Armatic o teléfono {phone}. Lo que introdujo se conserva.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Save a support bundle</source>
            <translation>&amp;Guardar un paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What support needs to help. You see all of it before it is written.</source>
            <translation>Lo que el soporte necesita para ayudar. Lo ve todo antes de que se escriba.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Decode an error</source>
            <translation>&amp;Descifrar un error</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Pegue lo que dijo Intacct. Sabrá qué significa y dónde hacer clic.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>The &amp;log</source>
            <translation>El &amp;registro</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>How much is written down, and where it is.</source>
            <translation>Cuánto se anota y dónde está.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Stored &amp;passwords</source>
            <translation>&amp;Contraseñas guardadas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Where they are kept, and how to delete all of them by one click.</source>
            <translation>Dónde se guardan y cómo eliminarlas todas con un clic.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Open a support bundle</source>
            <translation>Abrir un paquete de s&amp;oporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>What happened at a customer's, the diagnosis first.</source>
            <translation>Lo que ocurrió a un cliente, el diagnóstico primero.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Abo&amp;ut this program</source>
            <translation>Acerca de este progra&amp;ma</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Version, newer versions, and the licenses of its parts.</source>
            <translation>Versión, versiones más nuevas y las licencias de sus partes.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>&amp;Tools for support reps</source>
            <translation>&amp;Herramientas para el soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Help is one key away everywhere: **F1**.</source>
            <translation>La ayuda está siempre a una tecla: **F1**.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>Shown at the left. Choose this again to hide them.</source>
            <translation>Se muestran a la izquierda. Elija esto otra vez para ocultarlas.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_help.py" />
            <source>A customer's screen, what to say at each step, every diagnosis.</source>
            <translation>La pantalla de un cliente, qué decir en cada paso, todos los diagnósticos.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Ticks, entries, names and notes since this window was opened. Each can be taken back.</source>
            <translation>Marcas, entradas, nombres y notas desde que se abrió esta ventana. Todo puede deshacerse.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Nothing was changed yet.</source>
            <translation>Todavía no se cambió nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>What was changed</source>
            <translation>Qué se cambió</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Stands</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>Changes, newest first</source>
            <translation>Cambios, el más reciente primero</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>stands</source>
            <translation>vigente</translation>
        </message>
        <message>
            <location filename="ui/pages/review_history.py" />
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
    </context>
    <context>
        <name>InArmatic</name>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>In practice there is nothing to enter in Armatic. This is what you will do.</source>
            <translation>En el ensayo no hay nada que introducir en Armatic. Esto es lo que hará.</translation>
        </message>
        <message>
            <location filename="ui/widgets/armatic_card.py" />
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
    </context>
    <context>
        <name>InitialSyncPage</name>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Sync again</source>
            <translation>&amp;Sincronizar otra vez</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Start the sync</source>
            <translation>&amp;Iniciar la sincronización</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>&amp;Go on with the sync</source>
            <translation>&amp;Continuar la sincronización</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync has started</source>
            <translation>La sincronización ha comenzado</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is paused</source>
            <translation>La sincronización está en pausa</translation>
        </message>
        <message>
            <location filename="ui/pages/initial_sync.py" />
            <source>The sync is complete. Every total ties out.</source>
            <translation>La sincronización ha terminado. Todos los totales cuadran.</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>No network at {time}</source>
            <translation>Sin red a las {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Asked again at {time}</source>
            <translation>Preguntado otra vez a las {time}</translation>
        </message>
        <message>
            <location filename="ui/sync_words.py" />
            <source>Waited at {time} for {seconds}</source>
            <translation>Esperó a las {time} durante {seconds}</translation>
        </message>
    </context>
    <context>
        <name>InstructionList</name>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>{number}. {text}</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>My menus look different</source>
            <translation>Mis menús son distintos</translation>
        </message>
        <message>
            <location filename="ui/widgets/instruction_list.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
    </context>
    <context>
        <name>JourneyBar</name>
        <message>
            <location filename="ui/widgets/journey_bar.py" />
            <source>{done} of {steps} steps done</source>
            <translation>{done} de {steps} pasos hechos</translation>
        </message>
    </context>
    <context>
        <name>KeysAndPlaces</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Where your data is</source>
            <translation>Dónde están sus datos</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>Answers, log and synced data are in one folder, for your eyes only. No password is in it.</source>
            <translation>Respuestas, registro y datos sincronizados están en una carpeta, solo para sus ojos. No contiene contraseñas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>folder of the data</source>
            <translation>carpeta de los datos</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language: {language}</source>
            <translation>Idioma: {language}</translation>
        </message>
        <message>
            <location filename="ui/widgets/language_menu.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>LedgerPicture</name>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Drawing: Armatic reads your books in Sage Intacct, and the totals agree to the cent.</source>
            <translation>Dibujo: Armatic lee sus libros en Sage Intacct y los totales coinciden al céntimo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>your books</source>
            <translation>sus libros</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Open receivables, USD</source>
            <translation>Saldo pendiente, USD</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>reads only</source>
            <translation>solo lee</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>Armatic</source>
            <translation>Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/ledger_picture.py" />
            <source>ties out to the cent</source>
            <translation>cuadra al céntimo</translation>
        </message>
    </context>
    <context>
        <name>LogPlace</name>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>What was asked, when, and how it ended. No password, no name, no amount.</source>
            <translation>Qué se preguntó, cuándo y cómo terminó. Sin contraseñas, nombres ni importes.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Off</source>
            <translation>&amp;Desactivado</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>&amp;Detailed</source>
            <translation>De&amp;tallado</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>How much is written</source>
            <translation>Cuánto se anota</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Show the &amp;folder</source>
            <translation>Mostrar la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Nothing is written, not even a crash. Support can help less then.</source>
            <translation>No se anota nada, ni siquiera un fallo del programa. El soporte puede ayudar menos.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each request and check with its time and result. It is never over 5 MB.</source>
            <translation>Cada solicitud y comprobación con su hora y resultado. Nunca supera 5 MB.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>Each page of a sync, too. It is never over 5 MB.</source>
            <translation>También cada página de una sincronización. Nunca supera 5 MB.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It holds {size} now.</source>
            <translation>Ahora ocupa {size}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>It is empty.</source>
            <translation>Está vacío.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_log.py" />
            <source>The folder is not there yet: nothing was written so far.</source>
            <translation>La carpeta aún no existe: hasta ahora no se anotó nada.</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Where it is in today's menus and in older ones</source>
            <translation>Dónde está en los menús de hoy y en los anteriores</translation>
        </message>
        <message>
            <location filename="ui/widgets/note_list.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPlace</name>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts of others</source>
            <translation>Partes de otros</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>What this installation is made of, each part under its own license.</source>
            <translation>De qué se compone esta instalación, cada parte con su propia licencia.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Name or license</source>
            <translation>Nombre o licencia</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>No part is found. Try a piece of its name.</source>
            <translation>No se encontró ningún componente. Pruebe con una parte de su nombre.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>The license, line by line</source>
            <translation>La licencia, línea a línea</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>{count} of {total} parts</source>
            <translation>{count} de {total} partes</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>Several licenses; the text tells which one holds for what.</source>
            <translation>Varias licencias; el texto dice cuál vale para qué.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_notices.py" />
            <source>This part brings no text of its license.</source>
            <translation>Esta parte no trae texto de licencia.</translation>
        </message>
    </context>
    <context>
        <name>OpenPlace</name>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open a support bundle</source>
            <translation>Abrir un paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Choose the file, or drop it on this page. It is only read, on this computer.</source>
            <translation>Elija el archivo o suéltelo en esta página. Solo se lee, en este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Choose a bundle…</source>
            <translation>&amp;Elegir un paquete…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened, line by line</source>
            <translation>Lo que ocurrió, línea por línea</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Show the customer's &amp;screen</source>
            <translation>Mostrar la &amp;pantalla del cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>{name}, written by version {version}.</source>
            <translation>{name}, escrito por la versión {version}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Open &amp;another…</source>
            <translation>Abrir &amp;otro…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>&amp;Another…</source>
            <translation>&amp;Otro…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>What happened</source>
            <translation>Lo que ocurrió</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The files</source>
            <translation>Los archivos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>This file is no bundle. The place Customer's screen shows it.</source>
            <translation>Este archivo no es un paquete. La sección Pantalla del cliente lo muestra.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Somebody changed these files: {names}.</source>
            <translation>Alguien cambió estos archivos: {names}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The program died once: died.txt says where.</source>
            <translation>El programa se interrumpió una vez: died.txt dice dónde.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Nothing is known to be wrong.</source>
            <translation>Que se sepa, nada está mal.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>The log is empty, so nothing is known.</source>
            <translation>El registro está vacío, así que no se sabe nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_open.py" />
            <source>Wrong as well, and not put right since:</source>
            <translation>También mal y sin corregir desde entonces:</translation>
        </message>
    </context>
    <context>
        <name>PagePurpose</name>
        <message>
            <location filename="ui/widgets/page_help.py" />
            <source>The page you came from</source>
            <translation>La página de la que viene</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <location filename="ui/widgets/fields.py" />
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>PastePlace</name>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste a table</source>
            <translation>Pegar una tabla</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>From Intacct's window, a spreadsheet or a mail. Nothing changes before you take it.</source>
            <translation>De la ventana de Intacct, una hoja de cálculo o un correo. Nada cambia hasta que lo incorpore.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Table of what is granted today</source>
            <translation>Tabla de lo concedido hoy</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Read it</source>
            <translation>&amp;Leerla</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Open a file</source>
            <translation>&amp;Abrir un archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Empty the box</source>
            <translation>&amp;Vaciar el cuadro</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Granted today</source>
            <translation>Concedido hoy</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Against the need</source>
            <translation>Frente a lo necesario</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was read</source>
            <translation>Lo que se leyó</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Not read: no row of ours has these names</source>
            <translation>No leído: ninguna fila nuestra se llama así</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take it</source>
            <translation>&amp;Incorporar</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take 1 row</source>
            <translation>&amp;Incorporar 1 fila</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>&amp;Take {count} rows</source>
            <translation>&amp;Incorporar {count} filas</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Paste or type a table first.</source>
            <translation>Pegue o escriba primero una tabla.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>What was entered before is replaced in these rows. Undo brings it back.</source>
            <translation>Lo introducido antes en estas filas se sustituye. Deshacer lo recupera.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 row read.</source>
            <translation>1 fila leída.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} rows read.</source>
            <translation>{count} filas leídas.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>1 name is unknown.</source>
            <translation>1 nombre es desconocido.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>{count} names are unknown.</source>
            <translation>{count} nombres son desconocidos.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>Look through it, then take it.</source>
            <translation>Revíselo y después incorpórelo.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_paste.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>PermissionsPage</name>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>All rows ticked. Connect will test them.</source>
            <translation>Todas las filas marcadas. El paso Conectar las probará.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>1 row open.</source>
            <translation>1 fila abierta.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>{left} rows open.</source>
            <translation>{left} filas abiertas.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>You can go on; Connect will test them.</source>
            <translation>Puede continuar; Conectar las probará.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;Hand-over sheet</source>
            <translation>&amp;Hoja de entrega</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More: compare, review files</source>
            <translation>&amp;Más: comparar, archivos de revisión</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;More</source>
            <translation>&amp;Más</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>&amp;E-mail</source>
            <translation>&amp;Correo</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
        <message>
            <location filename="ui/pages/permissions.py" />
            <source>The rows with a cross were refused. Tick them again once they are granted.</source>
            <translation>Las filas con una cruz fueron rechazadas. Márquelas otra vez cuando estén concedidas.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <location filename="ui/pages/places.py" />
            <source>, shown</source>
            <translation>, se muestra</translation>
        </message>
    </context>
    <context>
        <name>PlainWindow</name>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup met a fault of its own.</source>
            <translation>Armatic Setup ha tenido un fallo propio.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Armatic Setup could not start.</source>
            <translation>Armatic Setup no pudo iniciarse.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>What you entered is saved as you enter it, and nothing in Sage Intacct was changed. Safe mode starts without your saved answers and leaves them as they are.</source>
            <translation>Lo que introduce se guarda al momento y en Sage Intacct no se cambió nada. El modo seguro empieza sin sus respuestas guardadas y las deja como están.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>The record is in {folder}.</source>
            <translation>El registro está en {folder}.</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Start again</source>
            <translation>&amp;Iniciar otra vez</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>Start in safe &amp;mode</source>
            <translation>Iniciar en &amp;modo seguro</translation>
        </message>
        <message>
            <location filename="ui/support_plain.py" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>&amp;E-mail the steps</source>
            <translation>&amp;Enviar los pasos</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Show me what they &amp;see</source>
            <translation>Mostrar lo que &amp;ven</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Diagnosis</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Support ID</source>
            <translation>ID de soporte</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Control ID</source>
            <translation>ID de control</translation>
        </message>
    </context>
    <context>
        <name>RawText</name>
        <message>
            <location filename="ui/widgets/raw_text.py" />
            <source>Technical details</source>
            <translation>Detalles técnicos</translation>
        </message>
    </context>
    <context>
        <name>ReportSaver</name>
        <message>
            <location filename="ui/report_saver.py" />
            <source>The report is saved as {name}. It holds no password.</source>
            <translation>El informe se guardó como {name}. No contiene contraseñas.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <location filename="ui/review_desk.py" />
            <source>Permission checklist</source>
            <translation>Lista de permisos</translation>
        </message>
    </context>
    <context>
        <name>ReviewFiles</name>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>The review is saved as {name}. It holds no password.</source>
            <translation>La revisión se guardó como {name}. No contiene contraseñas.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_files.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
    </context>
    <context>
        <name>RowsPlace</name>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>&amp;Hand over</source>
            <translation>En&amp;tregar</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>All rows ticked. Only a live test proves them.</source>
            <translation>Todas las filas marcadas. Solo una prueba de conexión las demuestra.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>1 row open.</source>
            <translation>1 fila abierta.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_rows.py" />
            <source>{left} rows open.</source>
            <translation>{left} filas abiertas.</translation>
        </message>
    </context>
    <context>
        <name>SavePlace</name>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Save a support bundle</source>
            <translation>Guardar un paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>You see every file and every replaced value first. Nothing is sent.</source>
            <translation>Primero ve cada archivo y cada valor sustituido. No se envía nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Keep names**, company IDs, amounts and places as they are</source>
            <translation>**Conservar nombres**, ID de empresa, importes y lugares tal como son</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>**Add a picture** of the page you came from</source>
            <translation>**Añadir una imagen** de la página de la que viene</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>It shows names and amounts as they stand there. Password fields are blank.</source>
            <translation>Muestra nombres e importes como están ahí. Los campos de contraseña quedan en blanco.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Putting it together…</source>
            <translation>Preparándolo…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>In the bundle</source>
            <translation>En el paquete</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Replaced values</source>
            <translation>Valores sustituidos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>&amp;Save the bundle…</source>
            <translation>&amp;Guardar el paquete…</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>{files}, {size}. Passwords are never in it.</source>
            <translation>{files}, {size}. Nunca contiene contraseñas.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What goes into it</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>What is replaced</source>
            <translation>Qué se sustituye</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: names, company IDs, amounts and places stand in it as they are.</source>
            <translation>Nada: nombres, ID de empresa, importes y lugares quedan tal como son.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>These values are not in the bundle. The same one has the same stand-in everywhere.</source>
            <translation>Estos valores no están en el paquete. El mismo valor tiene siempre el mismo sustituto.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Nothing: no name, amount or place is known yet.</source>
            <translation>Nada: todavía no se conoce ningún nombre, importe ni lugar.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>The bundle is written.</source>
            <translation>El paquete está escrito.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_save.py" />
            <source>Mail it to Armatic support yourself: {path}</source>
            <translation>Envíelo usted al soporte de Armatic: {path}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>There is no script for this row. It is recommended only.</source>
            <translation>No hay guion para esta fila. Es solo recomendada.</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Say</source>
            <translation>Diga</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>They should see</source>
            <translation>Deberían ver</translation>
        </message>
        <message>
            <location filename="ui/widgets/script_card.py" />
            <source>Where they get lost</source>
            <translation>Dónde se pierden</translation>
        </message>
    </context>
    <context>
        <name>ScriptsPlace</name>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step scripts</source>
            <translation>Guiones de los pasos</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>What to say at each step. Ctrl and an arrow key lead on.</source>
            <translation>Qué decir en cada paso. Ctrl y una flecha avanzan.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Show this &amp;page</source>
            <translation>Mostrar esta &amp;página</translation>
        </message>
        <message>
            <location filename="ui/pages/support_scripts.py" />
            <source>Scripts of the &amp;rows</source>
            <translation>Guiones de las &amp;filas</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="ui/widgets/search_field.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SecretsPlace</name>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Stored passwords</source>
            <translation>Contraseñas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>They are in your system's keychain if you chose so, else in memory until you close.</source>
            <translation>Están en el llavero de su sistema si así lo eligió; si no, en la memoria hasta que cierre.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>&amp;Delete all passwords</source>
            <translation>&amp;Eliminar todas las contraseñas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>Delete all of them</source>
            <translation>Eliminarlas todas</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The passwords of your web services users and Armatic's connection key, in keychain and memory. You type them again before the next test. A key file stays where it is.</source>
            <translation>Las contraseñas de sus usuarios de Web Services y la clave de conexión de Armatic, en el llavero y la memoria. Las escribirá de nuevo antes de la próxima prueba. Un archivo de clave se queda donde está.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>1 password is deleted from the keychain. None of this program's is left there.</source>
            <translation>1 contraseña se eliminó del llavero. No queda ninguna de este programa.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>{number} passwords are deleted from the keychain. None of this program's is left there.</source>
            <translation>{number} contraseñas se eliminaron del llavero. No queda ninguna de este programa.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_secrets.py" />
            <source>The keychain held no password of this program. Those in memory are forgotten.</source>
            <translation>El llavero no contenía contraseñas de este programa. Las de la memoria se olvidaron.</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>The sheet as it will be printed</source>
            <translation>La hoja como se imprimirá</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, 1 page, {rows}</source>
            <translation>{title}, 1 página, {rows}</translation>
        </message>
        <message>
            <location filename="ui/paper/preview.py" />
            <source>{title}, {pages} pages, {rows}</source>
            <translation>{title}, {pages} páginas, {rows}</translation>
        </message>
    </context>
    <context>
        <name>SheetPrinter</name>
        <message>
            <location filename="ui/paper/printing.py" />
            <source>Print preview: {title}</source>
            <translation>Vista previa de impresión: {title}</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="ui/shell.py" />
            <source>**Practice company.** Made-up books on this computer. Nothing reaches Sage Intacct.</source>
            <translation>**Empresa de práctica.** Libros inventados en este equipo. Nada llega a Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Siguiente: {step}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Not saved: {reason}</source>
            <translation>No guardado: {reason}</translation>
        </message>
        <message>
            <location filename="ui/shell.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Tied out {when}</source>
            <translation>Conciliado {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Synced {when}</source>
            <translation>Sincronizado {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Last test {when}</source>
            <translation>Última prueba {when}</translation>
        </message>
        <message>
            <location filename="ui/step_entries.py" />
            <source>Setup saved {when}</source>
            <translation>Guardado {when}</translation>
        </message>
    </context>
    <context>
        <name>StagePage</name>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Back to &amp;support</source>
            <translation>Volver a &amp;soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Customer's screen</source>
            <translation>Pantalla del cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Simulated: {diagnosis}.</source>
            <translation>Simulado: {diagnosis}.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The practice company fails as the customer's does. Nothing is kept.</source>
            <translation>La empresa de práctica falla como la del cliente. No se guarda nada.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>The customer's screen, read only.</source>
            <translation>La pantalla del cliente, solo para leer.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Any step can be opened. What the file does not tell is empty.</source>
            <translation>Se puede abrir cualquier paso. Lo que el archivo no dice queda vacío.</translation>
        </message>
        <message>
            <location filename="ui/pages/support_stage.py" />
            <source>Preparing the practice company. This takes a moment.</source>
            <translation>Preparando la empresa de práctica. Esto tarda un momento.</translation>
        </message>
    </context>
    <context>
        <name>StageShell</name>
        <message>
            <location filename="ui/support_stage.py" />
            <source>&amp;Next: {step}</source>
            <translation>&amp;Siguiente: {step}</translation>
        </message>
        <message>
            <location filename="ui/support_stage.py" />
            <source>Read only.</source>
            <translation>Solo para leer.</translation>
        </message>
    </context>
    <context>
        <name>StartContent</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Start over</source>
            <translation>&amp;Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Keep it</source>
            <translation>&amp;Conservarla</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Or start with something else</source>
            <translation>O empiece con otra cosa</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;New connection</source>
            <translation>&amp;Nueva conexión</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>About {minutes} minutes, plus the first sync. Have an Intacct administrator at hand.</source>
            <translation>Unos {minutes} minutos, más la primera sincronización. Tenga a mano un administrador de Intacct.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Review the permission checklist</source>
            <translation>&amp;Revisar los permisos</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>{applications} applications, {rows} rows, each with its reason. Tick, print or e-mail it.</source>
            <translation>{applications} aplicaciones, {rows} filas, cada una con su motivo. Marque, imprima o envíe.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Decode an error</source>
            <translation>&amp;Descifrar un error</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Paste what Intacct said. You get the meaning and where to click.</source>
            <translation>Pegue lo que dijo Intacct. Sabrá qué significa y dónde hacer clic.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Practice on a sample company</source>
            <translation>&amp;Practicar con una empresa de ejemplo</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Help and support</source>
            <translation>A&amp;yuda y soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>**Help.** Chat in Armatic, or call {phone}</source>
            <translation>**Ayuda.** Chat en Armatic o teléfono {phone}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Where would you like to start?</source>
            <translation>¿Por dónde quiere empezar?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Pick up where you left off</source>
            <translation>Siga donde lo dejó</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Goes on with **{step}**. Nothing leaves this computer.</source>
            <translation>Sigue con **{step}**. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Replace the saved setup?</source>
            <translation>¿Sustituir la configuración guardada?</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The steps of {name} are forgotten.</source>
            <translation>Los pasos de {name} se olvidan.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Version {version} is available</source>
            <translation>La versión {version} está disponible</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Have ready</source>
            <translation>Tenga a mano</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>your Intacct company ID, a mailbox for the password, the Armatic connection key</source>
            <translation>su ID de empresa de Intacct, un buzón para la contraseña, la clave de conexión de Armatic</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>The whole journey with made-up books. Nothing leaves this computer.</source>
            <translation>Todo el recorrido con libros inventados. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>saved {when}</source>
            <translation>guardado {when}</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Your company</source>
            <translation>Su empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>Everything is done.</source>
            <translation>Todo está hecho.</translation>
        </message>
        <message>
            <location filename="ui/pages/start_summary.py" />
            <source>{granted} of {rows} rows ticked.</source>
            <translation>{granted} de {rows} filas marcadas.</translation>
        </message>
    </context>
    <context>
        <name>StartDesk</name>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**The answers are taken.** Test the connection on this computer before the next sync.</source>
            <translation>**Las respuestas se han incorporado.** Pruebe la conexión en este equipo antes de la próxima sincronización.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Looking for a saved setup.** This takes a moment.</source>
            <translation>**Buscando una configuración guardada.** Esto tarda un momento.</translation>
        </message>
        <message>
            <location filename="ui/start_desk.py" />
            <source>**Preparing the practice company.** This takes a moment.</source>
            <translation>**Preparando la empresa de práctica.** Esto tarda un momento.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="ui/pages/start.py" />
            <source>A file of this program is damaged. Install the program again.</source>
            <translation>Un archivo de este programa está dañado. Instale el programa de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Connect Sage Intacct to Armatic</source>
            <translation>Conecte Sage Intacct con Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who has to do it.</source>
            <translation>Siete pasos, la mayoría en Intacct. Cada uno muestra dónde hacer clic, qué escribir y quién debe hacerlo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/start_panel.py" />
            <source>**Setup only reads.** It cannot add, change or delete anything in your Intacct company.</source>
            <translation>**La configuración solo lee.** No puede añadir, cambiar ni eliminar nada en su empresa de Intacct.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <location filename="ui/widgets/step_list.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Help and support</source>
            <translation>Ayuda y soporte</translation>
        </message>
    </context>
    <context>
        <name>SupportDesk</name>
        <message>
            <location filename="ui/support_desk.py" />
            <source>Help and support</source>
            <translation>Ayuda y soporte</translation>
        </message>
    </context>
    <context>
        <name>SupportPage</name>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Places of help and support</source>
            <translation>Secciones de ayuda y soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Help and support</source>
            <translation>Ayuda y soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Support bundle</source>
            <translation>Paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Save a bundle</source>
            <translation>Guardar un paquete</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Open a bundle</source>
            <translation>Abrir un paquete</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Stored passwords</source>
            <translation>Contraseñas</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Saved answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Parts of others</source>
            <translation>Partes de otros</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Customer's screen</source>
            <translation>Pantalla del cliente</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Step scripts</source>
            <translation>Guiones de los pasos</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>Diagnoses</source>
            <translation>Diagnósticos</translation>
        </message>
        <message>
            <location filename="ui/pages/support.py" />
            <source>For support reps</source>
            <translation>Para el soporte</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Progress of the sync</source>
            <translation>Progreso de la sincronización</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Whole sync</source>
            <translation>Sincronización completa</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Rows a minute</source>
            <translation>Filas por minuto</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>started {time}, elapsed {elapsed}</source>
            <translation>inicio {time}, transcurrido {elapsed}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>then {time_left}</source>
            <translation>después {time_left}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{rows} still to read</source>
            <translation>Faltan por leer {rows}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{done} of {rows}</source>
            <translation>{done} de {rows}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Paused. Everything that arrived is kept.</source>
            <translation>En pausa. Todo lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Asking Intacct how much there is</source>
            <translation>Preguntando a Intacct cuánto hay</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Comparing with Intacct’s own totals</source>
            <translation>Comparando con los totales de Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>{object} changed meanwhile, comparing record by record</source>
            <translation>{object} cambió entretanto, comparando registro por registro</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}, page {page} of {pages}</source>
            <translation>Ahora: {object}, página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Now: {object}</source>
            <translation>Ahora: {object}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>No network. The sync goes on by itself, {next}</source>
            <translation>Sin red. La sincronización sigue sola, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Intacct is closed for maintenance, {next}</source>
            <translation>Intacct está cerrado por mantenimiento, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>An answer got lost on the way, {next}</source>
            <translation>Una respuesta se perdió por el camino, {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>Waiting for Intacct (busy), {next}</source>
            <translation>Esperando a Intacct (ocupado), {next}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>next try in {time}</source>
            <translation>próximo intento en {time}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_card.py" />
            <source>trying again now</source>
            <translation>nuevo intento ahora</translation>
        </message>
    </context>
    <context>
        <name>SyncFooter</name>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Everything arrived and ties out.</source>
            <translation>Todo ha llegado y cuadra.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>The sync has to finish first.</source>
            <translation>Primero debe terminar la sincronización.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Paused. The sync goes on when you say so.</source>
            <translation>En pausa hasta que la reanude.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Pausing as soon as the page under way is saved.</source>
            <translation>Se pausa en cuanto se guarde la página en curso.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives. This computer stays awake.</source>
            <translation>Cada página se guarda al llegar. Este equipo permanece activo.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>Every page is saved as it arrives.</source>
            <translation>Cada página se guarda al llegar.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>**The sync is still running.** Close now, and it goes on from here the next time. Everything that arrived is kept.</source>
            <translation>**La sincronización sigue en marcha.** Si cierra ahora, la próxima vez continúa desde aquí. Todo lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Resume sync</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Pause sync</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_footer.py" />
            <source>&amp;Cancel sync</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SyncManners</name>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Receivables are being read from Sage Intacct</source>
            <translation>Se están leyendo las cuentas por cobrar de Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Every total ties out with Sage Intacct.</source>
            <translation>Todos los totales cuadran con Sage Intacct.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Something is open. The window says what, and who acts.</source>
            <translation>Algo queda abierto. La ventana dice qué y quién actúa.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync is complete</source>
            <translation>La sincronización ha terminado</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>Everything that arrived is kept. The window says why it stopped, and who acts.</source>
            <translation>Todo lo recibido se conserva. La ventana dice por qué se detuvo y quién actúa.</translation>
        </message>
        <message>
            <location filename="ui/sync_manners.py" />
            <source>The sync has stopped</source>
            <translation>La sincronización se ha detenido</translation>
        </message>
    </context>
    <context>
        <name>SyncNotice</name>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Stopped at {percent}%.</source>
            <translation>Detenida en {percent}%.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Every page that arrived is kept, and the sync goes on from there.</source>
            <translation>Cada página recibida se conserva y la sincronización sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Last sync {when}, {rows}. Another one reads only what changed.</source>
            <translation>Última sincronización {when}, {rows}. Otra lee solo lo que cambió.</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_notice.py" />
            <source>Run the checks in step 5, Connect, then start the sync.</source>
            <translation>Ejecute las comprobaciones del paso 5, Conectar, e inicie después la sincronización.</translation>
        </message>
    </context>
    <context>
        <name>SyncPainter</name>
        <message>
            <location filename="ui/sync_painter.py" />
            <source>{percent}%, {left}</source>
            <translation>{percent} %, {left}</translation>
        </message>
    </context>
    <context>
        <name>SyncPlan</name>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>&amp;Start the sync</source>
            <translation>&amp;Iniciar la sincronización</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <location filename="ui/pages/sync_plan.py" />
            <source>The password is needed again.</source>
            <translation>La contraseña se necesita otra vez.</translation>
        </message>
    </context>
    <context>
        <name>SyncTable</name>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Objects of the sync</source>
            <translation>Objetos de la sincronización</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="ui/widgets/sync_table.py" />
            <source>{rows} of {total}</source>
            <translation>{rows} de {total}</translation>
        </message>
    </context>
    <context>
        <name>TickedFigure</name>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>Permission rows ticked</source>
            <translation>Filas de permisos marcadas</translation>
        </message>
        <message>
            <location filename="ui/widgets/ticked_figure.py" />
            <source>of {total} rows ticked</source>
            <translation>de {total} filas marcadas</translation>
        </message>
    </context>
    <context>
        <name>TieOutCard</name>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Currencies</source>
            <translation>Monedas</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Compared by</source>
            <translation>Comparado por</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Save the &amp;comparison as CSV</source>
            <translation>G&amp;uardar la comparación como CSV</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>compared with Intacct’s own totals {when}</source>
            <translation>comparado con los totales de Intacct {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Deleted records are found by Intacct’s audit history.</source>
            <translation>Los registros eliminados se encuentran por el historial de auditoría de Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>This user may not read Intacct’s audit history. The comparison finds deletions instead.</source>
            <translation>Este usuario no puede leer el historial de auditoría de Intacct. La comparación encuentra las eliminaciones.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Tie-out of open receivables</source>
            <translation>Conciliación del saldo pendiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No invoice is open.</source>
            <translation>No hay facturas pendientes.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>Intacct did not tell its totals per customer, so only currencies were compared.</source>
            <translation>Intacct no dio sus totales por cliente, así que solo se compararon monedas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of the only customer agree, to the cent.</source>
            <translation>Las cuentas por cobrar abiertas del único cliente coinciden al centavo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The open receivables of all {count} customers agree, to the cent.</source>
            <translation>El saldo pendiente de los {count} clientes coincide al céntimo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>No record differed from Intacct.</source>
            <translation>Ningún registro difería de Intacct.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{object}: Intacct’s own figure is not that of the records this user may see.</source>
            <translation>{object}: la cifra de Intacct no es la de los registros que este usuario puede ver.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 row count agrees.</source>
            <translation>Coincide {agreeing} de 1 recuento de filas.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} row counts agree.</source>
            <translation>{agreeing} de {total} recuentos de filas coinciden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 sum agrees.</source>
            <translation>Coincide {agreeing} de 1 suma.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} sums agree.</source>
            <translation>{agreeing} de {total} sumas coinciden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of 1 customer agrees.</source>
            <translation>Coincide {agreeing} de 1 cliente.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{agreeing} of {total} customers agree.</source>
            <translation>{agreeing} de {total} clientes coinciden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>1 record changed meanwhile, was read again and agrees now.</source>
            <translation>1 registro cambió entretanto, se leyó otra vez y ahora coincide.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} records changed meanwhile, were read again and agree now.</source>
            <translation>{count} registros cambiaron entretanto, se leyeron otra vez y ahora coinciden.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle 1 record.</source>
            <translation>La empresa cambió mientras comparábamos. Sincronice de nuevo para resolver 1 registro.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>The company changed while we compared. Sync again to settle {count} records.</source>
            <translation>La empresa cambió durante la comparación. Sincronice otra vez para resolver {count} registros.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>One document changed while it was read. The next sync reads it again.</source>
            <translation>Un documento cambió mientras se leía. La próxima sincronización lo vuelve a leer.</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_card.py" />
            <source>{count} documents changed while being read. The next sync reads them again.</source>
            <translation>{count} documentos cambiaron mientras se leían. La próxima sincronización los vuelve a leer.</translation>
        </message>
    </context>
    <context>
        <name>TieOutLists</name>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Intacct</source>
            <translation>Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Copied here</source>
            <translation>Copiado aquí</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Row counts and sums</source>
            <translation>Recuentos y sumas</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Customers that differ</source>
            <translation>Clientes con diferencias</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Was here</source>
            <translation>Estaba aquí</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>Records that differed</source>
            <translation>Registros que diferían</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>agrees now</source>
            <translation>ahora coincide</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>differs still</source>
            <translation>todavía difiere</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{object}: {cause}</source>
            <translation>{object}: {cause}</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>no customer</source>
            <translation>sin cliente</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, ties</source>
            <translation>{amount}, cuadra</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>{amount}, differs</source>
            <translation>{amount}, difiere</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_lists.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>TieOutTable</name>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Tie-out of open receivables</source>
            <translation>Conciliación del saldo pendiente</translation>
        </message>
    </context>
    <context>
        <name>TodayPlace</name>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What is granted today</source>
            <translation>Lo que está concedido hoy</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Tick what Intacct shows today, or paste its table. The list compares it with the need.</source>
            <translation>Marque lo que Intacct muestra hoy o pegue su tabla. La lista lo compara con lo necesario.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Paste a table</source>
            <translation>&amp;Pegar una tabla</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>Open a &amp;table from a file</source>
            <translation>Abrir una &amp;tabla de un archivo</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>&amp;Hand over what is missing</source>
            <translation>Entregar &amp;lo que falta</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>The live test counts more than what is entered.</source>
            <translation>La prueba de conexión cuenta más que lo introducido.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>What it proved or refused stands in the boxes.</source>
            <translation>Lo que demostró o rechazó está en las casillas.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_today.py" />
            <source>No live test has proven anything here yet.</source>
            <translation>Ninguna prueba de conexión ha demostrado nada aquí todavía.</translation>
        </message>
    </context>
    <context>
        <name>TrapLine</name>
        <message>
            <location filename="ui/widgets/trap_line.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ne&amp;ver</source>
            <translation>&amp;Nunca</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Once a &amp;day</source>
            <translation>Una vez al &amp;día</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask whether a newer version exists</source>
            <translation>Preguntar si hay una versión más nueva</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Ask &amp;now</source>
            <translation>Preguntar a&amp;hora</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Open its &amp;page</source>
            <translation>Abrir la &amp;página de la versión</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Newer versions</source>
            <translation>Versiones más nuevas</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>No address is set for this installation, so nothing is asked.</source>
            <translation>Esta instalación no tiene dirección, así que no se pregunta nada.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Nothing is asked. Nothing is ever downloaded or installed by itself.</source>
            <translation>No se pregunta nada. Nunca se descarga ni se instala nada por sí solo.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>{host} is asked at the start. Nothing about you is sent, nothing is downloaded or installed.</source>
            <translation>Al arrancar se pregunta a {host}. No se envía nada sobre usted, ni se descarga ni se instala nada.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>**Version {version}** of {day} is available, signed by the vendor.</source>
            <translation>La **versión {version}** del {day} está disponible, firmada por el fabricante.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>This is the newest version, as asked on {day}.</source>
            <translation>Esta es la versión más nueva, según se preguntó el {day}.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>Asked on {day}, without an answer that could be used.</source>
            <translation>Se preguntó el {day}, sin una respuesta utilizable.</translation>
        </message>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>It was not asked so far.</source>
            <translation>Hasta ahora no se preguntó.</translation>
        </message>
    </context>
    <context>
        <name>WalkBar</name>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous</source>
            <comment>place on a drawing</comment>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next</source>
            <comment>place on a drawing</comment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End</source>
            <comment>of the walk through a drawing</comment>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Previous place on the drawing</source>
            <translation>Lugar anterior del dibujo</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>End showing where</source>
            <translation>Dejar de mostrar dónde</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done</source>
            <comment>seen every place</comment>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Done, end showing where</source>
            <translation>Listo, dejar de mostrar dónde</translation>
        </message>
        <message>
            <location filename="ui/widgets/drawing_walk.py" />
            <source>Next place on the drawing</source>
            <translation>Lugar siguiente del dibujo</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="ui/window.py" />
            <source>**Safe mode.** Nothing saved is read, and nothing is kept when you close.</source>
            <translation>**Modo seguro.** No se lee nada guardado y no se conserva nada al cerrar.</translation>
        </message>
    </context>
    <context>
        <name>_ContinueCard</name>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Company ID</source>
            <translation>ID de empresa</translation>
        </message>
        <message>
            <location filename="ui/pages/start_content.py" />
            <source>Next: {step}.</source>
            <translation>Siguiente: {step}.</translation>
        </message>
    </context>
    <context>
        <name>_HomeButton</name>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>{product}, to the start page</source>
            <translation>{product}, a la página de inicio</translation>
        </message>
        <message>
            <location filename="ui/widgets/step_panel.py" />
            <source>Start page</source>
            <translation>Página de inicio</translation>
        </message>
    </context>
    <context>
        <name>_Sums</name>
        <message>
            <location filename="ui/widgets/update_card.py" />
            <source>The SHA-256 of its files, to compare with what you downloaded:</source>
            <translation>El SHA-256 de sus archivos, para compararlo con lo que descargó:</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic does not find this customer. Its first sync may take hours.</source>
            <translation>Armatic no encuentra a este cliente. Su primera sincronización puede tardar horas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>No public interface of Armatic tells amounts, so the totals are those of the tie-out with Sage Intacct.</source>
            <translation>Ninguna interfaz pública de Armatic da importes, así que los totales son los de la conciliación con Sage Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's account number is compared with Intacct's customer ID, and the name where Armatic tells one.</source>
            <translation>Se compara el número de cuenta de Armatic con el ID de cliente de Intacct, y el nombre si Armatic lo da.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 sampled customer has arrived in Armatic</source>
            <translation>{arrived} de 1 cliente de la muestra llegó a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} sampled customers have arrived in Armatic</source>
            <translation>{arrived} de {asked} clientes de la muestra llegaron a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of 1 customer has arrived in Armatic</source>
            <translation>{arrived} de 1 cliente llegó a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived} of {asked} customers have arrived in Armatic</source>
            <translation>{arrived} de {asked} clientes llegaron a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals agree</source>
            <translation>los totales coinciden</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals differ</source>
            <translation>los totales difieren</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>totals are not compared</source>
            <translation>los totales no se compararon</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>arrived</source>
            <translation>llegó</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>different</source>
            <translation>distinto</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>unclear</source>
            <translation>dudoso</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds several customers like this one.</source>
            <translation>Armatic encuentra varios clientes como este.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds a customer of this name, without an account number.</source>
            <translation>Armatic encuentra un cliente con este nombre, sin número de cuenta.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic's answer has no list of customers.</source>
            <translation>La respuesta de Armatic no trae lista de clientes.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>Armatic finds many others, and may not show all of them.</source>
            <translation>Armatic encuentra muchos otros y quizá no los muestra todos.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The account number in Armatic is {theirs}, the customer ID in Intacct {ours}.</source>
            <translation>El número de cuenta en Armatic es {theirs}, el ID de cliente en Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>The name in Armatic is {theirs}, in Intacct {ours}.</source>
            <translation>El nombre en Armatic es {theirs}, en Intacct {ours}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/arrival/words.py" />
            <source>{arrived}, {totals}.</source>
            <translation>{arrived}, {totals}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>what this program is made of, and under which licenses (works offline)</source>
            <translation>de qué está hecho este programa y con qué licencias (funciona sin conexión)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>Version and build, versions of Qt and Python, where Qt's libraries lie, and the notices of the parts of others.</source>
            <translation>Versión y compilación, las versiones de Qt y Python, dónde están las bibliotecas de Qt y los avisos de las partes de terceros.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>list the parts of others; with words those they fit, and of a single one its license</source>
            <translation>lista las partes de terceros; con palabras, las que coinciden, y de una sola su licencia</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one JSON object: the summary</source>
            <translation>un objeto JSON: el resumen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>No part fits these words. Leave them out to see all.</source>
            <translation>Ninguna parte coincide con estas palabras. Sin ellas se ven todas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>versions and folders</source>
            <translation>versiones y carpetas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>all parts of others</source>
            <translation>todas las partes de terceros</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/about.py" />
            <source>one part with its license</source>
            <translation>una parte con su licencia</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>no company yet</source>
            <translation>todavía ninguna empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Test the connection on this computer before the next sync.</source>
            <translation>Pruebe la conexión en este equipo antes de la próxima sincronización.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file, or take them from one</source>
            <translation>escribe en un archivo las respuestas guardadas, o las toma de uno</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers and ticks of the setup, without passwords: for another computer, or to be safe.</source>
            <translation>Las respuestas y marcas de la configuración, sin contraseñas: para otro equipo, o por seguridad.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>write the saved answers to a file</source>
            <translation>escribe en un archivo las respuestas guardadas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>take the answers in a file for the saved ones, which are kept as a copy</source>
            <translation>toma las respuestas de un archivo en lugar de las guardadas, de las que queda una copia</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Nothing is saved yet.</source>
            <translation>Todavía no hay nada guardado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>add the technical facts that support asks for</source>
            <translation>añade los datos técnicos que pide el soporte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>Your answers are in {file}. No password is in it.</source>
            <translation>Sus respuestas están en {file}. No contiene contraseñas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>The answers are taken: {company}.</source>
            <translation>Las respuestas se han incorporado: {company}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>for another computer</source>
            <translation>para otro equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/answers.py" />
            <source>what was saved before is kept beside, as a copy</source>
            <translation>lo guardado antes queda al lado, como copia</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>which of the synced customers have arrived in Armatic</source>
            <translation>qué clientes sincronizados han llegado a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>Armatic reads Sage Intacct by itself; its first sync may take hours. This looks up a sample of the synced customers there, or all of them. It says who has arrived, who has not yet, and who is different. It changes nothing there. Stopped for whatever reason, it goes on. No public interface of Armatic tells amounts: the totals are those of the tie-out with Intacct.</source>
            <translation>Armatic lee Sage Intacct por su cuenta; su primera sincronización puede tardar horas. Este comando busca allí una muestra de los clientes sincronizados, o todos. Dice quién ha llegado, quién todavía no y quién es distinto. No cambia nada allí. Si se detiene por lo que sea, después continúa. Ninguna interfaz pública de Armatic da importes: los totales son los de la conciliación con Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>look all customers up, slowly; else a sample of 27</source>
            <translation>busca todos los clientes, despacio; si no, una muestra de 27</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a made-up company at the practice Armatic</source>
            <translation>una empresa inventada en el Armatic de práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>ask for the access key, and keep it in the keychain once Armatic takes it</source>
            <translation>pide la clave de acceso y la guarda en el llavero en cuanto Armatic la acepta</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete the access key from the keychain; ask nobody</source>
            <translation>elimina la clave de acceso del llavero; no pregunta a nadie</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>access key (token):</source>
            <translation>clave de acceso (token):</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_ACCESS_KEY, then in this computer's keychain, then asked for. What is typed is used this once. Armatic gives it.</source>
            <translation>Nunca se escribe como opción. Se busca en ARMATIC_ACCESS_KEY, después en el llavero de este equipo, y después se pide. Lo que se escribe se usa esta única vez. La da Armatic.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>a sample of 27; the access key is asked for</source>
            <translation>una muestra de 27; se pide la clave de acceso</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>everybody, two a second</source>
            <translation>todos, dos por segundo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>and the access key is kept in the keychain</source>
            <translation>y la clave de acceso queda en el llavero</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>delete it there</source>
            <translation>eliminarla de allí</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>see it work, no account needed</source>
            <translation>ver cómo funciona, sin cuenta</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>for a program to read</source>
            <translation>para que lo lea un programa</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival.py" />
            <source>address of Armatic, remembered; left out, the last one or {address}</source>
            <translation>dirección de Armatic, se recuerda; si se omite, la última o {address}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/arrival_work.py" />
            <source>Armatic's access key is missing: set {variable}, or run the command in a terminal. Armatic gives it; without it everything else works.</source>
            <translation>Falta la clave de acceso de Armatic: defina {variable} o ejecute el comando en un terminal. La da Armatic; todo lo demás funciona sin ella.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test the connection, and say what to do about what fails</source>
            <translation>prueba la conexión y dice qué hacer con lo que falla</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work. It reads only. A refused password is sent once and not again. What was proven is kept, so that a later test can say what changed.</source>
            <translation>Inicia sesión una vez en Sage Intacct y demuestra, con ocho comprobaciones, que Armatic puede trabajar. Solo lee. Una contraseña rechazada se envía una vez y no más. Lo demostrado se guarda, para que una prueba posterior pueda decir qué cambió.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>say what changed since the last test that was kept here, or since the one in FILE</source>
            <translation>dice qué cambió desde la última prueba guardada aquí, o desde la de FILE</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>test only this check, part or permission row, and what it rests on; may be given again. The names are those of --json. Nothing of it is kept</source>
            <translation>prueba solo esta comprobación, parte o fila de permisos, y aquello en lo que se basa; se puede repetir. Los nombres son los de --json. No se guarda nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only the practice company can pretend: add --practice.</source>
            <translation>Solo la empresa de práctica puede fingir: añada --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>Only whole tests can be compared: leave out --only or --compare.</source>
            <translation>Solo se comparan pruebas completas: omita --only o --compare.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>the passwords are asked for</source>
            <translation>se piden las contraseñas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>with the saved journey</source>
            <translation>con el avance guardado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>and what changed since the last test</source>
            <translation>y qué cambió desde la última prueba</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>one row anew, after it was mended</source>
            <translation>una fila otra vez, después de corregirla</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>what a customer with it sees</source>
            <translation>lo que ve un cliente con él</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/check.py" />
            <source>There is no check "{name}"; there is {names}.</source>
            <translation>No hay ninguna comprobación «{name}»; hay {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is missing, and the sheet for the administrator</source>
            <translation>lo que falta, y la hoja para el administrador</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>These count what the saved journey and the latest live test know as granted, if there are any.</source>
            <translation>Aquí cuenta lo que el avance guardado y la última prueba de conexión conocen como concedido, si existen.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>the permission rows to tick in Sage Intacct, offline</source>
            <translation>los permisos que hay que marcar en Sage Intacct, sin conexión</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The permission checklist, grouped by application, as text or as a sheet to hand over. It works with no network and no settings. Where something is saved, the sheet knows what is granted: ticked by hand, entered and proven by the live test are told apart.</source>
            <translation>La lista de permisos, por aplicación, como texto o como hoja para entregar. Funciona sin red ni ajustes. Si hay algo guardado, la hoja sabe qué está concedido: se distingue lo marcado a mano, lo introducido y lo demostrado por la prueba de conexión.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>add the rows that are recommended only</source>
            <translation>añade las filas que solo se recomiendan</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>several entities keep their books in the company</source>
            <translation>varias entidades llevan sus libros en la empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>one JSON object a line, a row each</source>
            <translation>un objeto JSON por línea, cada uno una fila</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>only rows that are not known to be granted</source>
            <translation>solo las filas que no se sabe que estén concedidas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>write a sheet to hand over; the name ends in .pdf, .html, .md, .csv or .txt</source>
            <translation>escribe una hoja para entregar; el nombre termina en .pdf, .html, .md, .csv o .txt</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>for .pdf and .html (default: a4)</source>
            <translation>para .pdf y .html (por defecto: a4)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>count what this review file says, not what is saved here</source>
            <translation>cuenta lo que dice este archivo de revisión, no lo guardado aquí</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>company ID on the sheet; left out, the saved one</source>
            <translation>ID de empresa en la hoja; si se omite, el guardado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>who asks the administrator, on the sheet</source>
            <translation>quién se lo pide al administrador, en la hoja</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--paper goes together with --export.</source>
            <translation>--paper va junto con --export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>The review file says which company it is about: leave out --company.</source>
            <translation>El archivo de revisión dice de qué empresa se trata: omita --company.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>--company, --asked-by and --review go together with --export or --missing.</source>
            <translation>--company, --asked-by y --review van junto con --export o --missing.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what Armatic needs to work</source>
            <translation>lo que Armatic necesita para trabajar</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what an evaluation needs</source>
            <translation>lo que necesita una evaluación</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>through roles, recommended rows included</source>
            <translation>mediante roles, con las filas recomendadas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>what is not known to be granted yet</source>
            <translation>lo que aún no se sabe concedido</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to print for the administrator</source>
            <translation>para imprimir para el administrador</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist.py" />
            <source>to open in a browser</source>
            <translation>para abrir en un navegador</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>There is no folder {folder}.</source>
            <translation>No existe la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>{target} is a folder.</source>
            <translation>{target} es una carpeta.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/checklist_sheet.py" />
            <source>The file's name must end in {endings} or {last}.</source>
            <translation>El nombre del archivo debe terminar en {endings} o {last}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The company ID is missing: add --company, or enter it in the window first.</source>
            <translation>Falta el ID de empresa: añada --company, o introdúzcalo primero en la ventana.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Nothing was typed, so nothing was sent.</source>
            <translation>No se escribió nada, así que no se envió nada.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The password is missing: set {variable}, or run the command in a terminal.</source>
            <translation>Falta la contraseña: defina {variable} o ejecute el comando en un terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>This terminal cannot hide what is typed; use the variables instead.</source>
            <translation>Este terminal no puede ocultar lo que se escribe; use las variables.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>The connection key file is for the sender ID {theirs}, not for {sender_id}.</source>
            <translation>El archivo de la clave de conexión es para el Sender ID {theirs}, no para {sender_id}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/connection.py" />
            <source>Armatic's connection key is missing: add --connection-key or set {variable}.</source>
            <translation>Falta la clave de conexión de Armatic: añada --connection-key o defina {variable}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>show, export, age or delete what was synced</source>
            <translation>muestra, exporta, clasifica por antigüedad o elimina lo sincronizado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>What the sync brought is one SQLite file, which any SQLite browser opens (docs/data.md). These commands look at it; they work with no network and sign in nowhere.</source>
            <translation>Lo que trajo la sincronización es un archivo SQLite, que abre cualquier navegador de SQLite (docs/data.md). Estos comandos lo consultan; funcionan sin red y no inician sesión en ningún sitio.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what is stored, where, and how much</source>
            <translation>qué está guardado, dónde y cuánto</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write CSV files that Excel opens</source>
            <translation>escribe archivos CSV que Excel abre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>Writes CSV files for people who work with Excel: headings in words, no formulas, views too. To hand everything over, exact and verifiable, see the command export.</source>
            <translation>Escribe archivos CSV para quienes trabajan con Excel: encabezados en palabras, sin fórmulas, también vistas. Para entregarlo todo, exacto y verificable, vea el comando export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what to write, such as invoices, open_invoices, customer_balances, payments_applied; or all</source>
            <translation>qué escribir, como invoices, open_invoices, customer_balances, payments_applied; o all</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>where to; for all, a folder</source>
            <translation>dónde; para all, una carpeta</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>open receivables by days past due, as they stood on a day</source>
            <translation>cuentas por cobrar abiertas por días de mora, como estaban un día dado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>such as 2026-09-30; left out, today</source>
            <translation>como 2026-09-30; si se omite, hoy</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a line for each customer too</source>
            <translation>también una línea por cliente</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison with Intacct's totals found</source>
            <translation>qué encontró la última comparación con los totales de Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>delete the synced data from this computer</source>
            <translation>elimina de este equipo los datos sincronizados</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>of every company and entity</source>
            <translation>de todas las empresas y entidades</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>without a question</source>
            <translation>sin preguntar</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>write it into this file too, for Excel</source>
            <translation>lo escribe también en este archivo, para Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>replace files that are there already</source>
            <translation>sustituye archivos que ya existen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>a day is written as 2026-09-30</source>
            <translation>un día se escribe como 2026-09-30</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>for Excel</source>
            <translation>para Excel</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>everything, a file for each kind of record</source>
            <translation>todo, un archivo por tipo de registro</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>to be held against Intacct's AR aging report</source>
            <translation>para comparar con el informe AR aging de Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>what the last comparison found, record by record</source>
            <translation>lo que encontró la última comparación, registro a registro</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data.py" />
            <source>asks first, and says what goes</source>
            <translation>pregunta antes y dice qué desaparece</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Nobody is there to be asked: add --yes to delete the data.</source>
            <translation>No hay nadie a quien preguntar: añada --yes para eliminar los datos.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_delete.py" />
            <source>Add --everything, or say whose data, not both.</source>
            <translation>Añada --everything o diga de quién son los datos, no ambas cosas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>There are no records called {word}. Choose all, or one of: {known}.</source>
            <translation>No hay registros llamados {word}. Elija all o uno de: {known}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{records} are not in this database: no sync has read them.</source>
            <translation>{records} no está en esta base de datos: ninguna sincronización lo ha leído.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_export.py" />
            <source>{name} is a file. For all, name a folder.</source>
            <translation>{name} es un archivo. Para all, indique una carpeta.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>No synced data is on this computer yet. Run the command sync first.</source>
            <translation>Todavía no hay datos sincronizados en este equipo. Ejecute antes el comando sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Several companies' data are on this computer: add --company or --database.</source>
            <translation>En este equipo hay datos de varias empresas: añada --company o --database.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>which data</source>
            <translation>qué datos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>Left out, it is the saved journey's company, or the only one that is stored.</source>
            <translation>Si se omite, es la empresa del avance guardado, o la única almacenada.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>company ID, as on Intacct's sign-in page</source>
            <translation>ID de empresa, como en la página de inicio de sesión de Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>entity ID; leave it out for the top level</source>
            <translation>ID de entidad; omítalo para el nivel superior</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/data_place.py" />
            <source>database file; left out, one per company in your data folder</source>
            <translation>archivo de base de datos; si se omite, uno por empresa en su carpeta de datos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>Nothing is delivered: no address and access key are set. Armatic has no public interface that takes synced data in; see --practice.</source>
            <translation>No se entrega nada: no hay dirección ni clave de acceso. Armatic no tiene ninguna interfaz pública que reciba datos sincronizados; vea --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver synced data to an intake: a proposal to Armatic</source>
            <translation>entrega datos sincronizados a una recepción: una propuesta para Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>A PROPOSAL. Armatic has no public interface that takes synced data in; it reads Sage Intacct by itself. This delivers what was synced, each record exactly once, to an address that Armatic gave you for it. The contract is docs/armatic-intake.openapi.yaml. At the end the totals are compared. Off unless an address and an access key are set. Stopped for whatever reason, it goes on where the receiver stands.</source>
            <translation>UNA PROPUESTA. Armatic no tiene ninguna interfaz pública que reciba datos sincronizados; lee Sage Intacct por su cuenta. Este comando entrega lo sincronizado, cada registro exactamente una vez, a una dirección que Armatic le dio para ello. El contrato es docs/armatic-intake.openapi.yaml. Al final se comparan los totales. Desactivado mientras no haya dirección y clave de acceso. Si se detiene por lo que sea, continúa donde está el receptor.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>a made-up company to the practice Armatic</source>
            <translation>una empresa inventada al Armatic de práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver to this address from now on; asks for the access key</source>
            <translation>entrega a esta dirección a partir de ahora; pide la clave de acceso</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>delete address and key; deliver no more</source>
            <translation>elimina dirección y clave; no entrega más</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how far it is; nobody is asked</source>
            <translation>cómo va; no se pregunta a nadie</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver everything again, in the place of whatever was delivered for this company</source>
            <translation>entrega todo otra vez, en lugar de lo que se haya entregado de esta empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>access key:</source>
            <translation>clave de acceso:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>It is never typed as an option. It is looked for in ARMATIC_INTAKE_KEY, then in this computer's keychain.</source>
            <translation>Nunca se escribe como opción. Se busca en ARMATIC_INTAKE_KEY, después en el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>see it work, on the practice company and the practice Armatic</source>
            <translation>ver cómo funciona, con la empresa de práctica y el Armatic de práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>the access key is asked for</source>
            <translation>se pide la clave de acceso</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>what changed since the last time, everything the first time</source>
            <translation>lo que cambió desde la última vez; la primera vez, todo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>how much waits</source>
            <translation>cuánto espera</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver.py" />
            <source>deliver no more</source>
            <translation>no entregar más</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>The access key is missing: set {variable}, or run the command in a terminal.</source>
            <translation>Falta la clave de acceso: defina {variable} o ejecute el comando en un terminal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/deliver_work.py" />
            <source>No synced data is there to deliver. Run the command sync first.</source>
            <translation>No hay datos sincronizados que entregar. Ejecute antes el comando sync.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>say what an error text, a reply or a log of Intacct means (works offline)</source>
            <translation>dice qué significa un texto de error, una respuesta o un registro de Intacct (funciona sin conexión)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Takes an error text, a whole answer of Intacct or a piece of one, a log or a mail. It says what the cause is, whose job it is and where to click. It asks nobody and keeps nothing. Secrets in the text are hidden at once. Text after --text stays in your shell's history. Use a file or standard input where a password may be in it. It ends with 0 where a cause is known, or each it may be, and with 1 where none is.</source>
            <translation>Toma un texto de error, una respuesta entera de Intacct o un trozo, un registro o un correo. Dice cuál es la causa, a quién le toca y dónde hacer clic. No pregunta a nadie y no guarda nada. Los secretos del texto se ocultan enseguida. El texto tras --text queda en el historial de su shell. Use un archivo o la entrada estándar si puede contener una contraseña. Termina con 0 si se conoce una causa, o cada una posible, y con 1 si no se conoce ninguna.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file with the text, or - for standard input, which is also read where nothing is named</source>
            <translation>un archivo con el texto, o - para la entrada estándar, que también se lee si no se indica nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>the text itself</source>
            <translation>el propio texto</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>Name a file or put the text after --text, not both.</source>
            <translation>Indique un archivo o ponga el texto tras --text, no ambas cosas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/diagnose.py" />
            <source>standard input: a pipe, or what is pasted</source>
            <translation>la entrada estándar: una tubería, o lo que se pega</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>everything that was synced, for others to load and verify</source>
            <translation>todo lo sincronizado, para que otros lo carguen y verifiquen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>Writes a folder or ZIP file that anybody can load without this program. It holds a file for each kind of record, a manifest with fields, rows, totals and hashes, and verify.py. That checks all of it with nothing but Python (docs/portable-export.md). Armatic's onboarding team can take it; Armatic has no public interface that takes data in. Broken off, the same command goes on. For Excel, and for single kinds of records, see the command data export.</source>
            <translation>Escribe una carpeta o un archivo ZIP que cualquiera puede cargar sin este programa. Contiene un archivo por tipo de registro, un manifiesto con campos, filas, totales y hashes, y verify.py. Este lo verifica todo solo con Python (docs/portable-export.md). Puede recibirlo el equipo de incorporación de Armatic; Armatic no tiene ninguna interfaz pública que reciba datos. Si se interrumpe, el mismo comando continúa. Para Excel, y para tipos de registro sueltos, vea el comando data export.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder, or a ZIP file if its name ends with .zip</source>
            <translation>una carpeta, o un archivo ZIP si su nombre termina en .zip</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>CSV or JSON Lines (default: csv)</source>
            <translation>CSV o JSON Lines (por defecto: csv)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>replace an earlier export</source>
            <translation>sustituye una exportación anterior</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>write nothing: verify the export that is there</source>
            <translation>no escribe nada: verifica la exportación que hay</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>It is for whoever you hand it to: it holds all receivables, and nothing in it is hidden.</source>
            <translation>Es para quien la reciba de usted: contiene todas las cuentas por cobrar, y nada en ella está oculto.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>one file to hand over</source>
            <translation>un archivo para entregar</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>a folder of JSON Lines</source>
            <translation>una carpeta de JSON Lines</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>is everything there, and unchanged?</source>
            <translation>¿está todo, y sin cambios?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export.py" />
            <source>again, after the next sync</source>
            <translation>otra vez, tras la próxima sincronización</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/export_work.py" />
            <source>There is no {name} to verify.</source>
            <translation>No hay ningún {name} que verificar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Connects a company's Sage Intacct to Armatic. Without a command it opens the window, or goes through the practice company where there is no screen.</source>
            <translation>Conecta el Sage Intacct de una empresa con Armatic. Sin comando abre la ventana, o recorre la empresa de práctica donde no hay pantalla.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>--lang de, es, fr or en with any command: guide, checklist, sheets, diagnoses and this help in that language. Left out: the one chosen in the window, else the system's. What is for programs (--json, CSV) stays English.</source>
            <translation>--lang de, es, fr o en con cualquier comando: guía, lista, hojas, diagnósticos y esta ayuda en ese idioma. Si se omite: el elegido en la ventana, si no el del sistema. Lo que es para programas (--json, CSV) queda en inglés.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>missing: {names}</source>
            <translation>falta: {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} needs a value</source>
            <translation>{name} necesita un valor</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} is not known (choose from {known})</source>
            <translation>{name} no se conoce (elija entre {known})</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} and {other} do not go together</source>
            <translation>{name} y {other} no van juntos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} takes no value</source>
            <translation>{name} no admite ningún valor</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name} does not take this value</source>
            <translation>{name} no admite este valor</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>somebody must fix something; the text says who and where</source>
            <translation>alguien debe corregir algo; el texto dice quién y dónde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the command line says too little, or contradicts itself</source>
            <translation>la línea de comandos dice demasiado poco, o se contradice</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>it passes by itself: try again later</source>
            <translation>pasa por sí solo: inténtelo más tarde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>a fault of Armatic Setup or of its sender ID: tell Armatic support</source>
            <translation>un fallo de Armatic Setup o de su Sender ID: avise al soporte de Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>canceled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>what to click in Sage Intacct</source>
            <translation>en qué hacer clic en Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>which rights to tick (works offline)</source>
            <translation>qué permisos marcar (funciona sin conexión)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>is everything in place?</source>
            <translation>¿está todo en su sitio?</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>read everything once, and compare the totals</source>
            <translation>lee todo una vez y compara los totales</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it without anything that was saved, and keeps nothing</source>
            <translation>la abre sin nada de lo guardado, y no conserva nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>opens it with what support reps need</source>
            <translation>la abre con lo que necesita el personal de soporte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>positional arguments</source>
            <translation>argumentos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>{command}: {what}. More: {command} --help</source>
            <translation>{command}: {what}. Más: {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usual order:</source>
            <translation>orden habitual:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>the window:</source>
            <translation>la ventana:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>languages:</source>
            <translation>idiomas:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>exit codes:</source>
            <translation>códigos de salida:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>examples:</source>
            <translation>ejemplos:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>show this help, and end</source>
            <translation>muestra esta ayuda y termina</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>Each command explains itself: {command}</source>
            <translation>Cada comando se explica a sí mismo: {command}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/help_text.py" />
            <source>usage:</source>
            <translation>uso:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the whole setup in this terminal, step by step</source>
            <translation>toda la configuración en este terminal, paso a paso</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>The steps, the connection test and the sync, one after the other, without a window. With --practice nothing real is touched: a made-up company answers.</source>
            <translation>Los pasos, la prueba de conexión y la sincronización, uno tras otro, sin ventana. Con --practice no se toca nada real: responde una empresa inventada.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>rehearse on the practice company</source>
            <translation>ensayar con la empresa de práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>a rehearsal, no account needed</source>
            <translation>un ensayo, sin cuenta</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/journey.py" />
            <source>the real thing</source>
            <translation>de verdad</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move Armatic's connection key into this computer's keychain</source>
            <translation>pasa la clave de conexión de Armatic al llavero de este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>An Armatic representative hands you a small file with the connection key. This moves the key into the keychain of this computer; afterwards, delete the file.</source>
            <translation>Un representante de Armatic le da un pequeño archivo con la clave de conexión. Este comando pasa la clave al llavero de este equipo; después, elimine el archivo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>move the key from the file into this computer's keychain</source>
            <translation>pasa la clave del archivo al llavero de este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete the key from this computer's keychain</source>
            <translation>elimina la clave del llavero de este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the sender ID, such as Pscore</source>
            <translation>el Sender ID, como Pscore</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>keep the password that the company's proxy asks for; it is typed, unseen</source>
            <translation>guarda la contraseña que pide el proxy de la empresa; se escribe sin que se vea</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the user name at the proxy</source>
            <translation>el nombre de usuario en el proxy</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>delete every password and key that this program keeps in the keychain</source>
            <translation>elimina todas las contraseñas y claves que este programa guarda en el llavero</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>read the file once and keep the key</source>
            <translation>leer el archivo una vez y guardar la clave</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget the key</source>
            <translation>olvidar la clave</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>for a proxy that wants a sign-in</source>
            <translation>para un proxy que pide iniciar sesión</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>forget every password and key, of every company</source>
            <translation>olvidar todas las contraseñas y claves, de todas las empresas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/key.py" />
            <source>the file, usually named {name}</source>
            <translation>el archivo, normalmente {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>passwords:</source>
            <translation>contraseñas:</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>They are never typed as options. The user password is looked for in ARMATIC_USER_PASSWORD, then in this computer's keychain, then asked for.</source>
            <translation>Nunca se escriben como opciones. La contraseña del usuario se busca en ARMATIC_USER_PASSWORD, después en el llavero de este equipo, y después se pide.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>The connection key (sender password) is looked for in --connection-key FILE, then in ARMATIC_SENDER_PASSWORD, the keychain, then asked for.</source>
            <translation>La clave de conexión (contraseña del Sender ID) se busca en --connection-key FILE, después en ARMATIC_SENDER_PASSWORD, en el llavero, y después se pide.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Without a terminal nobody is asked, and the command ends with exit code 2.</source>
            <translation>Sin terminal no se pregunta a nadie, y el comando termina con el código de salida 2.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection</source>
            <translation>conexión</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>What is left out is taken from the saved journey (see: status).</source>
            <translation>Lo que se omite se toma del avance guardado (vea: status).</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>output</source>
            <translation>salida</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>as for sync; this command does not open it</source>
            <translation>como en sync; este comando no lo abre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>user ID of the web services user, such as xmlgw-armatic</source>
            <translation>ID del usuario de Web Services, como xmlgw-armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>Armatic's sender ID; leave it out unless Armatic says so</source>
            <translation>el Sender ID de Armatic; omítalo salvo que Armatic diga otra cosa</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>address of the XML gateway; leave it out for Intacct's own</source>
            <translation>dirección del gateway XML; omítala para el propio de Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>connection key file from Armatic, used this once</source>
            <translation>archivo de Armatic con la clave de conexión, usado esta única vez</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>sign in although Intacct refused it twice; only after the password or an ID was corrected</source>
            <translation>inicia sesión aunque Intacct la rechazó dos veces; solo tras corregir la contraseña o un ID</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>full: what Armatic needs to work; read-only: what an evaluation needs (default: full)</source>
            <translation>full: lo que Armatic necesita para trabajar; read-only: lo que necesita una evaluación (por defecto: full)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>the company grants rights through roles</source>
            <translation>la empresa concede permisos mediante roles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/options.py" />
            <source>one JSON object a line; the last one is the summary</source>
            <translation>un objeto JSON por línea; el último es el resumen</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/outcome.py" />
            <source>More: {command} --help</source>
            <translation>Más: {command} --help</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no input here: name a file, or put the text after --text.</source>
            <translation>Aquí no hay entrada: indique un archivo o ponga el texto tras --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>There is no such file. To give the text itself, put it after --text.</source>
            <translation>No existe ese archivo. Para dar el propio texto, póngalo tras --text.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/pasted_text.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>El archivo no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve the practice company on this computer</source>
            <translation>sirve la empresa de práctica en este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>A made-up company that answers like Sage Intacct, for rehearsal and tests. When it is ready it prints one JSON line with all that a connection needs. Ctrl+C ends it.</source>
            <translation>Una empresa inventada que responde como Sage Intacct, para ensayos y pruebas. Cuando está lista imprime una línea JSON con todo lo que necesita una conexión. Ctrl+C la termina.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>port on this computer (default: a free one)</source>
            <translation>puerto en este equipo (por defecto: uno libre)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many customers it has (default: 1000)</source>
            <translation>cuántos clientes tiene (por defecto: 1000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>how many invoices it has (default: 12000)</source>
            <translation>cuántas facturas tiene (por defecto: 12000)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>the same seed gives the same books</source>
            <translation>la misma semilla da los mismos libros</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>answer that many milliseconds later</source>
            <translation>responde tantos milisegundos más tarde</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>serve its practice Armatic too, for the commands arrival and deliver</source>
            <translation>sirve también su Armatic de práctica, para los comandos arrival y deliver</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>misbehave in this way; may be repeated</source>
            <translation>se porta mal de este modo; se puede repetir</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>list the names for --fault, and end</source>
            <translation>lista los nombres para --fault y termina</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a whole number is expected</source>
            <translation>se espera un número entero</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>on a free port</source>
            <translation>en un puerto libre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>a small one</source>
            <translation>una pequeña</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>with the practice Armatic, address and key in the same line</source>
            <translation>con el Armatic de práctica, dirección y clave en la misma línea</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>what it can pretend to suffer from</source>
            <translation>de qué puede fingir que sufre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>There is no fault named {name}; --list-faults lists them.</source>
            <translation>No hay ningún fallo llamado {name}; --list-faults los lista.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/practice_gateway.py" />
            <source>Port {port} cannot be used; choose another or leave it out.</source>
            <translation>El puerto {port} no se puede usar; elija otro u omítalo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>passwords are not taken as options</source>
            <translation>las contraseñas no se admiten como opciones</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a word too many</source>
            <translation>sobra una palabra</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>show the version, and end</source>
            <translation>muestra la versión y termina</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>commands</source>
            <translation>comandos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>a command is missing</source>
            <translation>falta un comando</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/program.py" />
            <source>unknown option {option}</source>
            <translation>opción desconocida {option}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>Only what you type counts.</source>
            <translation>Solo cuenta lo que escriba.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/saved.py" />
            <source>The result cannot be kept with the saved answers.</source>
            <translation>El resultado no puede conservarse con las respuestas guardadas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>does this installation work on this computer? (works offline)</source>
            <translation>¿funciona esta instalación en este equipo? (funciona sin conexión)</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>Tries certificates, XML, database, files and keychain, and tests and syncs a small practice company. It opens and closes a window, or draws it in memory where there is no screen. Your data and passwords are neither read nor changed, and nothing leaves this computer. The word --self-test in the place of the command does the same.</source>
            <translation>Prueba certificados, XML, base de datos, archivos y llavero, prueba y sincroniza una pequeña empresa de práctica, y abre y cierra una ventana, o la dibuja en memoria donde no hay pantalla. Sus datos y contraseñas no se leen ni se cambian, y nada sale de este equipo. La palabra --self-test en lugar del comando hace lo mismo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>add the technical facts of what failed</source>
            <translation>añade los datos técnicos de lo que falló</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>a table; it ends with 1 where something has to be fixed</source>
            <translation>una tabla; termina con 1 si hay algo que corregir</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/self_test.py" />
            <source>with what support asks for</source>
            <translation>con lo que pide el soporte</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>how far the setup is, and what was found out last</source>
            <translation>cómo va la configuración y qué se averiguó al final</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>The saved journey: which steps are done, and how the last test and the last sync ended. It takes the options of check and sync. Company, entity and database decide which data it looks into; it signs in nowhere.</source>
            <translation>El avance guardado: qué pasos están hechos y cómo terminaron la última prueba y la última sincronización. Admite las opciones de check y sync. Empresa, entidad y base de datos deciden qué datos consulta; no inicia sesión en ningún sitio.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>of the saved journey</source>
            <translation>del avance guardado</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/status.py" />
            <source>and what is in this file</source>
            <translation>y lo que hay en este archivo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>the setup guide, with what to click in Sage Intacct</source>
            <translation>la guía de configuración, con dónde hacer clic en Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>The steps of the setup guide: who does what, where to click, which values to type.</source>
            <translation>Los pasos de la guía: quién hace qué, dónde hacer clic, qué valores escribir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>only this one, by its number or its name</source>
            <translation>solo este, por su número o su nombre</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>company ID to fill into the texts</source>
            <translation>ID de empresa que se pone en los textos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one JSON object a line, a step each</source>
            <translation>un objeto JSON por línea, cada uno un paso</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>There is no step {wanted}; the steps are {names}.</source>
            <translation>No hay ningún paso {wanted}; los pasos son {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>all of them</source>
            <translation>todos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>one of them</source>
            <translation>uno de ellos</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/steps.py" />
            <source>with your company ID, for rights through roles</source>
            <translation>con su ID de empresa, para permisos mediante roles</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>pack what Armatic support needs to help, after showing it</source>
            <translation>empaqueta lo que el soporte de Armatic necesita para ayudar, tras mostrarlo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>Packs versions, settings, results and the log into one ZIP file, and shows every file and every replaced value first. Passwords are never in it, and nothing is sent.</source>
            <translation>Empaqueta versiones, ajustes, resultados y el registro en un archivo ZIP, y antes muestra cada archivo y cada valor sustituido. Nunca contiene contraseñas, y no se envía nada.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>the file to write; with --open, to read</source>
            <translation>el archivo que se escribe; con --open, que se lee</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>read a bundle: what is wrong first, then the rest</source>
            <translation>lee un paquete: primero qué va mal, después el resto</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only show what would be written; with a file's name, that whole file</source>
            <translation>solo muestra lo que se escribiría; con el nombre de un archivo, ese archivo entero</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>leave names, company IDs, amounts and paths as they are; passwords are never in it</source>
            <translation>deja como están nombres, ID de empresa, importes y rutas; nunca contiene contraseñas</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>write without asking</source>
            <translation>escribe sin preguntar</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to write is missing.</source>
            <translation>Falta el nombre del archivo que se va a escribir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>The name of the file to read is missing.</source>
            <translation>Falta el nombre del archivo que se va a leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>--open only reads: leave out --preview and --keep-names.</source>
            <translation>--open solo lee: omita --preview y --keep-names.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>No file of the bundle has that name; there is {names}.</source>
            <translation>Ningún archivo del paquete se llama así; hay {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>shows, asks in a terminal, writes</source>
            <translation>muestra, pregunta en un terminal, escribe</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>only shows</source>
            <translation>solo muestra</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>this file as it would be written</source>
            <translation>este archivo como se escribiría</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_bundle.py" />
            <source>what happened, the diagnosis first</source>
            <translation>qué pasó, primero el diagnóstico</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where the log is, and how much is written into it</source>
            <translation>dónde está el registro y cuánto se escribe en él</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>The log holds what was asked and how it ended: no passwords, no names, no amounts. It is never larger than 5 MB.</source>
            <translation>El registro recoge qué se pidió y cómo terminó: sin contraseñas, sin nombres, sin importes. Nunca pasa de 5 MB.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>how much to write from now on; detailed adds every page of a sync</source>
            <translation>cuánto escribir a partir de ahora; detailed añade cada página de una sincronización</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>where it is</source>
            <translation>dónde está</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>every page of a sync, too</source>
            <translation>también cada página de una sincronización</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_log.py" />
            <source>write nothing</source>
            <translation>no escribir nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>practice</source>
            <translation>práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Nothing real is touched, and nothing is kept.</source>
            <translation>No se toca nada real y no se guarda nada.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>test the practice company</source>
            <translation>prueba la empresa de práctica</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>with --practice: show what a customer with this diagnosis sees; alone it lists them</source>
            <translation>con --practice: muestra lo que ve un cliente con este diagnóstico; solo, los lista</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Of a rehearsal nothing is kept: leave out --compare or --practice.</source>
            <translation>De un ensayo no se guarda nada: omita --compare o --practice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>{wanted} cannot be simulated. {why}</source>
            <translation>{wanted} no se puede simular. {why}</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>Near it are {names}.</source>
            <translation>Parecidos son {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/support_simulate.py" />
            <source>There is no diagnosis "{wanted}". --practice --simulate lists them.</source>
            <translation>No hay ningún diagnóstico «{wanted}». --practice --simulate los lista.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>read everything once, later only what changed, and compare the totals</source>
            <translation>lee todo una vez, después solo lo que cambió, y compara los totales</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>Reads receivables from Sage Intacct into a database file and compares the totals. It reads only. Stopped for whatever reason, the next run goes on where it was.</source>
            <translation>Lee cuentas por cobrar de Sage Intacct a un archivo de base de datos y compara los totales. Solo lee. Si se detiene por lo que sea, la próxima ejecución continúa donde estaba.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>only ask how much there is, and say how long the sync would take; no row is read</source>
            <translation>solo pregunta cuánto hay y dice cuánto tardaría la sincronización; no se lee ninguna fila</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>with the saved journey, into this file</source>
            <translation>con el avance guardado, a este archivo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/sync.py" />
            <source>how much there is, and how long it would take</source>
            <translation>cuánto hay y cuánto tardaría</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>does a newer version exist? Asked only if you want it</source>
            <translation>¿hay una versión más nueva? Solo se pregunta si usted quiere</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>Asks the address of this installation for a short text about the newest version. It is shown only if its signature is the vendor's. Nothing is downloaded or installed, and nothing about you is sent.</source>
            <translation>Pide a la dirección de esta instalación un texto breve sobre la versión más nueva, y lo muestra solo si su firma es la del fabricante. No se descarga ni se instala nada, y no se envía nada sobre usted.</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask now</source>
            <translation>preguntar ahora</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>from now on the window asks once a day, and tells quietly</source>
            <translation>a partir de ahora la ventana pregunta una vez al día, y avisa con discreción</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>ask no more; so it is unless you choose --on</source>
            <translation>no preguntar más; así es mientras no elija --on</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>add the technical facts of a failure</source>
            <translation>añade los datos técnicos de un fallo</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>what is known, and whether it is asked daily</source>
            <translation>qué se sabe, y si se pregunta a diario</translation>
        </message>
        <message>
            <location filename="armatic_setup/cli/update.py" />
            <source>let the window ask once a day</source>
            <translation>dejar que la ventana pregunte una vez al día</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>A proposal: Armatic has no public interface that takes synced data in. This delivers only to an address that Armatic gave you for it, or to the practice Armatic.</source>
            <translation>Una propuesta: Armatic no tiene ninguna interfaz pública que acepte datos sincronizados. Solo se entrega a una dirección que Armatic le haya dado para ello, o al Armatic de práctica.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same record, and every total.</source>
            <translation>El receptor tiene el mismo registro y cada total.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds the same {count} records, and every total.</source>
            <translation>El receptor tiene los mismos {count} registros y cada total.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>The receiver holds something else:</source>
            <translation>El receptor tiene otra cosa:</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered 1 record.</source>
            <translation>1 registro entregado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Delivered {count} records.</source>
            <translation>{count} registros entregados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{object}, {what}: {ours} here, {theirs} there.</source>
            <translation>{object}, {what}: {ours} aquí, {theirs} allí.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} was changed.</source>
            <translation>Se cambió {file}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>records</source>
            <translation>registros</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} is missing.</source>
            <translation>Falta {file}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} does not belong to it.</source>
            <translation>{file} no forma parte de ella.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>{file} cannot be read.</source>
            <translation>No se puede leer {file}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/delivery/words.py" />
            <source>Its manifest cannot be used.</source>
            <translation>Su manifiesto no se puede usar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say which applications it has.</source>
            <translation>Intacct no dice qué aplicaciones tiene.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Subscribed.</source>
            <translation>Suscrita.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>{number} of {total} are subscribed. Missing: {names}.</source>
            <translation>{number} de {total} están suscritas. Faltan: {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/applications.py" />
            <source>Intacct does not say.</source>
            <translation>Intacct no lo dice.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/candidates.py" />
            <source>It is this one if it lies here: {layer}.</source>
            <translation>Es esta si el fallo está aquí: {layer}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>At the top level.</source>
            <translation>En el nivel superior.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>month</source>
            <translation>mes</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>year</source>
            <translation>año</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>one entity</source>
            <translation>una entidad</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 entity of several</source>
            <translation>1 entidad de varias</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency not shown</source>
            <translation>moneda base no mostrada</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency} and others</source>
            <translation>moneda base {currency} y otras</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>base currency {currency}</source>
            <translation>moneda base {currency}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The company has no entities to choose from.</source>
            <translation>La empresa no tiene entidades para elegir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>1 more entity</source>
            <translation>1 entidad más</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} more entities</source>
            <translation>{number} entidades más</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>time zone {zone}</source>
            <translation>zona horaria {zone}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Signed in to entity {entity}.</source>
            <translation>Sesión iniciada en la entidad {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>The user may enter {names}.</source>
            <translation>El usuario puede entrar en {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Dates are written {order}, {zone}.</source>
            <translation>Las fechas se escriben {order}, {zone}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>entity {entity}</source>
            <translation>entidad {entity}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>{number} entities</source>
            <translation>{number} entidades</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/company.py" />
            <source>Not shown.</source>
            <translation>No se muestra.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, entity {entity}, so it is not compared.</source>
            <translation>La prueba anterior fue de {user_id} en {company_id}, entidad {entity}, así que no se compara.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>The earlier test was of {user_id} in {company_id}, so it is not compared.</source>
            <translation>La prueba anterior fue de {user_id} en {company_id}, así que no se compara.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" passed on {day} and fails now.</source>
            <translation>«{check}» se superó el {day} y ahora falla.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>1 permission row was not tested this time, so nothing can be said of it.</source>
            <translation>1 fila de permisos no se probó esta vez, así que nada puede decirse de ella.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>{count} permission rows were not tested this time, so nothing can be said of them.</source>
            <translation>{count} filas de permisos no se probaron esta vez, así que nada puede decirse de ellas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>Intacct no longer lists the rights of this user, so only reading is compared.</source>
            <translation>Intacct ya no enumera los permisos de este usuario, así que solo se compara la lectura.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift.py" />
            <source>"{check}" failed on {day} and passes now.</source>
            <translation>«{check}» falló el {day} y ahora se supera.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could be entered on {day} and cannot now.</source>
            <translation>En la entidad {entity} se podía entrar el {day} y ahora no.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>Entity {entity} could not be entered on {day} and can now.</source>
            <translation>En la entidad {entity} no se podía entrar el {day} y ahora sí.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The base currency was {before} on {day} and is {now} now.</source>
            <translation>La moneda base era {before} el {day} y ahora es {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's date format was {before} on {day} and is {now} now.</source>
            <translation>El formato de fecha del usuario era {before} el {day} y ahora es {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's clock was {before} on {day} and is {now} now.</source>
            <translation>El reloj del usuario era {before} el {day} y ahora es {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The user's time zone was {before} on {day} and is {now} now.</source>
            <translation>La zona horaria del usuario era {before} el {day} y ahora es {now}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had a single entity on {day} and has several entities now.</source>
            <translation>La empresa tenía una sola entidad el {day} y ahora tiene varias.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>The company had several entities on {day} and has a single entity now.</source>
            <translation>La empresa tenía varias entidades el {day} y ahora tiene una sola.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had one currency and has several now.</source>
            <translation>El {day} la empresa tenía una moneda y ahora tiene varias.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_company.py" />
            <source>On {day} the company had several currencies and has one now.</source>
            <translation>El {day} la empresa tenía varias monedas y ahora tiene una.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was ticked by hand on {day}, but is not granted.</source>
            <translation>{path}: {rights} se marcó a mano el {day}, pero no está concedido.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were ticked by hand on {day}, but are not granted.</source>
            <translation>{path}: {rights} se marcaron a mano el {day}, pero no están concedidos.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could be read on {day} and cannot now.</source>
            <translation>{path} podía leerse el {day} y ahora no.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} was granted on {day} and is not now.</source>
            <translation>{path}: {rights} estaba concedido el {day} y ahora no.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} were granted on {day} and are not now.</source>
            <translation>{path}: {rights} estaban concedidos el {day} y ahora no.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} could not be read on {day} and can now.</source>
            <translation>{path} no podía leerse el {day} y ahora sí.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} is granted now and was not on {day}.</source>
            <translation>{path}: {rights} está concedido ahora y no lo estaba el {day}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path}: {rights} are granted now and were not on {day}.</source>
            <translation>{path}: {rights} están concedidos ahora y no lo estaban el {day}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} was there on {day} and does not apply to the company now.</source>
            <translation>{path} existía el {day} y ahora no procede en la empresa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/drift_rows.py" />
            <source>{path} did not apply to the company on {day} and is there now.</source>
            <translation>{path} no procedía en la empresa el {day} y ahora existe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 sign-in</source>
            <translation>1 inicio de sesión</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} sign-ins</source>
            <translation>{count} inicios de sesión</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>1 second</source>
            <translation>1 segundo</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/guard.py" />
            <source>{count} seconds</source>
            <translation>{count} segundos</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}, about {minutes} min</source>
            <translation>Quién: {owner}, unos {minutes} min</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Who: {owner}</source>
            <translation>Quién: {owner}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>For support:</source>
            <translation>Para el soporte:</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Sage Intacct and Armatic: {title}</source>
            <translation>Sage Intacct y Armatic: {title}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where rights are granted through roles:</source>
            <translation>Donde los permisos se conceden por roles:</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Company ID: {company_id}</source>
            <translation>ID de empresa: {company_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Value to enter, exactly: {value}</source>
            <translation>Valor que debe introducir, exacto: {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>Where: {path}</source>
            <translation>Dónde: {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/handover.py" />
            <source>In older menus: {path}</source>
            <translation>En menús anteriores: {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Company ID</source>
            <translation>ID de empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>User ID</source>
            <translation>ID de usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Sender ID</source>
            <translation>ID de remitente</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Armatic connection key</source>
            <translation>Clave de conexión de Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/hints.py" />
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The way to Intacct</source>
            <translation>El camino hasta Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The answer on its way back</source>
            <translation>La respuesta en el camino de vuelta</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Intacct as a whole</source>
            <translation>Intacct en su conjunto</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>How busy Intacct is</source>
            <translation>Lo ocupado que está Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic's sender ID and key</source>
            <translation>El ID de remitente de Armatic y su clave</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company lets in</source>
            <translation>Lo que la empresa deja entrar</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The user's sign-in</source>
            <translation>El inicio de sesión del usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the company subscribes to</source>
            <translation>Lo que la empresa tiene suscrito</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the user may do</source>
            <translation>Lo que el usuario puede hacer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>The company's and the user's settings</source>
            <translation>Los ajustes de la empresa y del usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>What the program asked for</source>
            <translation>Lo que pidió el programa</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Armatic, or the way to it</source>
            <translation>Armatic, o el camino hasta él</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/layers.py" />
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Can be read; there are none yet.</source>
            <translation>Se puede leer; aún no hay ninguno.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>1 record can be read.</source>
            <translation>Se puede leer 1 registro.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{count} records can be read.</source>
            <translation>Se pueden leer {count} registros.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: {application} is not subscribed.</source>
            <translation>No procede: {application} no está suscrita.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which can be read.</source>
            <translation>No se distingue de {path}, que se puede leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be told apart from {path}, which cannot be read.</source>
            <translation>No se distingue de {path}, que no se puede leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} is ticked in the row {row} under {application}.</source>
            <translation>No puede demostrarse desde aquí: vea en Intacct que {rights} esté marcado en la fila {row} de {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Cannot be proven from here: see in Intacct that {rights} are ticked in the row {row} under {application}.</source>
            <translation>No puede demostrarse desde aquí: vea en Intacct que {rights} estén marcados en la fila {row} de {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Not applicable: the company does not use this feature.</source>
            <translation>No procede: la empresa no usa esta función.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists List and View all the same: the user type may stand in the way.</source>
            <translation>Intacct enumera List y View de todos modos: el tipo de usuario puede ser el obstáculo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists the row without {rights}.</source>
            <translation>Intacct enumera la fila sin {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists no row called {row}, so nobody can tell.</source>
            <translation>Intacct no enumera ninguna fila {row}, así que nadie puede saberlo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>{rights} cannot be proven without writing.</source>
            <translation>{rights} no puede demostrarse sin escribir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Look at the row {row} under {application}.</source>
            <translation>Mire la fila {row} de {application}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>No sync can run without it.</source>
            <translation>Ninguna sincronización funciona sin esto.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {right}, which is more than Armatic needs.</source>
            <translation>Intacct enumera {right}, que es más de lo que Armatic necesita.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>More than Armatic needs: {rights}.</source>
            <translation>Más de lo que Armatic necesita: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>Intacct lists {rights}.</source>
            <translation>Intacct enumera {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/permissions.py" />
            <source>The sync goes on without {names}.</source>
            <translation>La sincronización sigue sin {names}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>No</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>One</source>
            <translation>Uno</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Two</source>
            <translation>Dos</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Three</source>
            <translation>Tres</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Four</source>
            <translation>Cuatro</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Five</source>
            <translation>Cinco</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Six</source>
            <translation>Seis</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Seven</source>
            <translation>Siete</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Eight</source>
            <translation>Ocho</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Nine</source>
            <translation>Nueve</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Ten</source>
            <translation>Diez</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The address is found</source>
            <translation>La dirección se encuentra</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The way out of your network</source>
            <translation>La salida de su red</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection opens</source>
            <translation>La conexión se abre</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is Intacct that answers</source>
            <translation>Es Intacct quien responde</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Encryption and certificate</source>
            <translation>Cifrado y certificado</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The clock of this computer</source>
            <translation>El reloj de este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The company is known and lets Armatic in</source>
            <translation>La empresa es conocida y deja entrar a Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Internet addresses that may connect</source>
            <translation>Direcciones de internet que pueden conectarse</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Top level or entity</source>
            <translation>Nivel superior o entidad</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password are accepted</source>
            <translation>Se aceptan el ID de usuario y la contraseña</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User type</source>
            <translation>Tipo de usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>A Web Services user</source>
            <translation>Un usuario de Web Services</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>It is the right company</source>
            <translation>Es la empresa correcta</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Dates and time zone</source>
            <translation>Fechas y zona horaria</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct answers</source>
            <translation>Intacct responde</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>The connection is encrypted and genuine</source>
            <translation>La conexión está cifrada y es auténtica</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Intacct knows Armatic's sender ID</source>
            <translation>Intacct conoce el ID de remitente de Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>User ID and password</source>
            <translation>ID de usuario y contraseña</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Currencies, time zone and entities</source>
            <translation>Monedas, zona horaria y entidades</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>Armatic may connect to {company}</source>
            <translation>Armatic puede conectarse a {company}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} applications are subscribed</source>
            <translation>{number} aplicaciones están suscritas</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>{number} permission rows can be read</source>
            <translation>{number} filas de permisos se pueden leer</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/plan.py" />
            <source>your company</source>
            <translation>su empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} lies between the two tests; new rights arrive switched off.</source>
            <translation>Entre las dos pruebas está la versión {names} de Sage Intacct; los permisos nuevos llegan desactivados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's release {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>Entre las dos pruebas puede estar la versión {names} de Sage Intacct; los permisos nuevos llegan desactivados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} lie between the two tests; new rights arrive switched off.</source>
            <translation>Entre las dos pruebas están las versiones {names} de Sage Intacct; los permisos nuevos llegan desactivados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>Sage Intacct's releases {names} may lie between the two tests; new rights arrive switched off.</source>
            <translation>Entre las dos pruebas pueden estar las versiones {names} de Sage Intacct; los permisos nuevos llegan desactivados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{count} quarterly releases of Sage Intacct lie between the two tests; new rights arrive switched off.</source>
            <translation>Entre las dos pruebas hay {count} versiones trimestrales de Sage Intacct; los permisos nuevos llegan desactivados.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{number} of {year}</source>
            <comment>release</comment>
            <translation>{number} de {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/releases.py" />
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 row can be read.</source>
            <translation>Se puede leer {count} de 1 fila.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} rows can be read.</source>
            <translation>Se pueden leer {count} de {total} filas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 cannot be proven without looking.</source>
            <translation>1 no puede demostrarse sin mirar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} cannot be proven without looking.</source>
            <translation>{count} no pueden demostrarse sin mirar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 does not apply to this company.</source>
            <translation>1 no procede en esta empresa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} do not apply to this company.</source>
            <translation>{count} no proceden en esta empresa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 lacks another right.</source>
            <translation>A 1 le falta otro permiso.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} lack another right.</source>
            <translation>A {count} les falta otro permiso.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>1 has more than Armatic needs.</source>
            <translation>1 tiene más de lo que Armatic necesita.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} have more than Armatic needs.</source>
            <translation>{count} tienen más de lo que Armatic necesita.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of 1 row cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} de 1 fila no puede demostrarse sin escribir: mírela en Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{rights} of {count} rows cannot be proven without writing: look at them in Intacct.</source>
            <translation>{rights} de {count} filas no puede demostrarse sin escribir: mírelas en Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of 1 recommended row cannot be read.</source>
            <translation>{count} de 1 fila recomendada no se puede leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>{count} of {total} recommended rows cannot be read.</source>
            <translation>{count} de {total} filas recomendadas no se pueden leer.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/row_summary.py" />
            <source>The sync goes on without what was refused.</source>
            <translation>La sincronización sigue sin lo rechazado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/rules.py" />
            <source>{row} (or {names})</source>
            <translation>{row} (o {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>This computer may connect. That does not prove it for Armatic's servers, where only known addresses may.</source>
            <translation>Este equipo puede conectarse. Eso no lo demuestra para los servidores de Armatic donde solo entran direcciones conocidas.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>The connection opens; who answers is not proven.</source>
            <translation>La conexión se abre; quién responde no está demostrado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Intacct's answer leaves this open.</source>
            <translation>La respuesta de Intacct deja esto abierto.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in at the top level.</source>
            <translation>Sesión iniciada en el nivel superior.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, in entity {entity}.</source>
            <translation>Sesión iniciada como {user_id}, en la entidad {entity}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Signed in as {user_id}, at the top level.</source>
            <translation>Sesión iniciada como {user_id}, en el nivel superior.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} is allowed.</source>
            <translation>El ID de remitente {sender_id} está autorizado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/sign_in.py" />
            <source>Sender ID {sender_id} and its key are accepted.</source>
            <translation>Se aceptan el ID de remitente {sender_id} y su clave.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Intacct does not show this user its own account, which is normal.</source>
            <translation>Intacct no muestra a este usuario su propia cuenta, lo cual es normal.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>{type}, admin privileges {admin}.</source>
            <translation>{type}, privilegios de administrador {admin}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>It is for programs only, so its password does not expire.</source>
            <translation>Es solo para programas, así que su contraseña no caduca.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/user.py" />
            <source>Check that User type is Business.</source>
            <translation>Compruebe que User type sea Business.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's environment.</source>
            <translation>Por el proxy {address}, definido en el entorno de este equipo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Through the proxy {address}, set in this computer's network settings.</source>
            <translation>Por el proxy {address}, definido en los ajustes de red de este equipo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} slow</source>
            <translation>atrasado {time}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{time} fast</source>
            <translation>adelantado {time}</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection and passes it on to {host}.</source>
            <translation>{address} acepta la conexión y la pasa a {host}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{address} takes the connection.</source>
            <translation>{address} acepta la conexión.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Practice company on this computer: nothing leaves it, so nothing is encrypted.</source>
            <translation>Empresa de práctica en este equipo: nada sale de él, así que nada se cifra.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine, issued by {issuer}{version}.</source>
            <translation>El certificado de {host} es auténtico, emitido por {issuer}{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>The certificate of {host} is genuine{version}.</source>
            <translation>El certificado de {host} es auténtico{version}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} days</source>
            <translation>{number} días</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} hours</source>
            <translation>{number} horas</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{number} minutes</source>
            <translation>{number} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} is found at {address}.</source>
            <translation>{host} se encuentra en {address}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>No proxy is set, so the connection is direct.</source>
            <translation>No hay proxy definido, así que la conexión es directa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>Intacct does not say what time it is.</source>
            <translation>Intacct no dice qué hora es.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>This computer's clock and Intacct's agree.</source>
            <translation>El reloj de este equipo y el de Intacct coinciden.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} answers as Intacct does.</source>
            <translation>{host} responde como lo hace Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>{host} needs no looking up.</source>
            <translation>{host} no necesita buscarse.</translation>
        </message>
        <message>
            <location filename="armatic_setup/diagnosis/way.py" />
            <source>It looks up {host} itself.</source>
            <translation>Él mismo busca {host}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{label}: choose {value}</source>
            <translation>{label}: elija {value}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>tick {label}</source>
            <translation>marque {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {value} next to {label}</source>
            <translation>haga clic en {value} junto a {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the form {title}, at {path}.</source>
            <translation>Dibujo del formulario {title}, en {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{words} (only on some forms)</source>
            <translation>{words} (solo en algunos formularios)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Drawing of the window {title}, opened at {path}.</source>
            <translation>Dibujo de la ventana {title}, abierta en {path}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>Also on the form: {fields}.</source>
            <translation>También en el formulario: {fields}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>{row}: tick {rights}</source>
            <translation>{row}: marque {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label} beside each</source>
            <translation>haga clic en {label} junto a cada una</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>click {label}</source>
            <translation>haga clic en {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/drawing_words.py" />
            <source>choose {label}</source>
            <translation>elija {label}</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/journey.py" />
            <source>Fix</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/stand_ins.py" />
            <source>your company ID</source>
            <translation>su ID de empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a user-based company</source>
            <translation>En una empresa con permisos por usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>In a role-based company</source>
            <translation>En una empresa con permisos por rol</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row}: {rights}. {why}. Source: {source}.</source>
            <translation>{row}: {rights}. {why}. Fuente: {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>{row} (also: {names})</source>
            <translation>{row} (también: {names})</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>Skip it if your company has no such row.</source>
            <translation>Omítala si su empresa no tiene esa fila.</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/step_text.py" />
            <source>(Source: {source}.)</source>
            <translation>(Fuente: {source}.)</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>Nobody has to act</source>
            <translation>Nadie tiene que actuar</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>You do this</source>
            <translation>Lo hace usted</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About a minute</source>
            <translation>Alrededor de un minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>About {minutes} minutes</source>
            <translation>Unos {minutes} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/steps_file.py" />
            <source>{owner} does this</source>
            <translation>{owner} lo hace</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>An Intacct administrator</source>
            <translation>Un administrador de Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Your IT department</source>
            <translation>Su departamento de informática</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Armatic support</source>
            <translation>El soporte de Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Nobody, it passes by itself</source>
            <translation>Nadie, pasa por sí solo</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Setup guide</source>
            <translation>Guía de configuración</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Vendor</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Sage</source>
            <translation>Sage</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Other guides</source>
            <translation>Otras guías</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>Our reasoning</source>
            <translation>Nuestro criterio</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>setup guide</source>
            <translation>guía de configuración</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>vendor</source>
            <translation>proveedor</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>other guides</source>
            <translation>otras guías</translation>
        </message>
        <message>
            <location filename="armatic_setup/guide/vocabulary.py" />
            <source>our reasoning</source>
            <translation>nuestro criterio</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="armatic_setup/language_figures.py" />
            <source>{day} {month}</source>
            <translation>{day} de {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/provisioning.py" />
            <source>The connection key for the sender ID {sender_id} is in your keychain now. Delete the file {file}: whoever has it can use the key.</source>
            <translation>La clave de conexión del ID de remitente {sender_id} está ahora en su llavero. Elimine el archivo {file}: quien lo tenga puede usar la clave.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Why Armatic needs it</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>also: {names}</source>
            <translation>también: {names}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>here: {name}</source>
            <translation>aquí: {name}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>not asked for</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_html.py" />
            <source>Where:</source>
            <translation>Dónde:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_markdown.py" />
            <source>Without it: {breaks}</source>
            <translation>Sin esto: {breaks}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>{row} (here: {name})</source>
            <translation>{row} (aquí: {name})</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/as_text.py" />
            <source>Why: {why}.</source>
            <translation>Por qué: {why}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is missing in 1 row</source>
            <translation>Falta 1 permiso en 1 fila</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in 1 row</source>
            <translation>Faltan {count} permisos en 1 fila</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are missing in {rows} rows</source>
            <translation>Faltan {count} permisos en {rows} filas</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is more than Armatic needs</source>
            <translation>1 permiso es más de lo que Armatic necesita</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are more than Armatic needs</source>
            <translation>{count} permisos son más de lo que Armatic necesita</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>1 right is granted</source>
            <translation>1 permiso está concedido</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/compare.py" />
            <source>{count} rights are granted</source>
            <translation>{count} permisos están concedidos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Read-only evaluation</source>
            <translation>Evaluación de solo lectura</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not in this company</source>
            <translation>no existe en esta empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>{company_id}, user {user_id}</source>
            <translation>{company_id}, usuario {user_id}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>Company and user</source>
            <translation>Empresa y usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How rights are granted</source>
            <translation>Cómo se conceden los permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>How much to grant</source>
            <translation>Cuánto conceder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>ticked: {rights}</source>
            <translation>marcado: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>granted today: {rights}</source>
            <translation>concedido hoy: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>proven {day}: {rights}</source>
            <translation>demostrado el {day}: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>not granted when tested {day}: {rights}</source>
            <translation>no concedido al probar el {day}: {rights}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/difference.py" />
            <source>no such row when tested {day}</source>
            <translation>sin esa fila al probar el {day}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>For your Sage Intacct administrator</source>
            <translation>Para su administrador de Sage Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Sage Intacct and Armatic: what to set up in Intacct</source>
            <translation>Sage Intacct y Armatic: qué configurar en Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Nothing is left to do in Intacct, as far as is known.</source>
            <translation>No queda nada por hacer en Intacct, que se sepa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Done by</source>
            <translation>Hecho por</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>No job needs your rights.</source>
            <translation>Ninguna tarea necesita sus permisos.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>One job needs your rights. It takes about {minutes} minutes and costs nothing extra in Intacct.</source>
            <translation>Una tarea necesita sus permisos. Lleva unos {minutes} minutos y no cuesta nada más en Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Two jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Dos tareas necesitan sus permisos. Llevan unos {minutes} minutos y no cuestan nada más en Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Three jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct.</source>
            <translation>Tres tareas necesitan sus permisos. Llevan unos {minutes} minutos y no cuestan nada más en Intacct.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Your finance team connects Sage Intacct to Armatic, which automates accounts receivable.</source>
            <translation>Su equipo financiero conecta Sage Intacct con Armatic, que automatiza las cuentas por cobrar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Tick each box as you go.</source>
            <translation>Marque cada casilla a medida que avanza.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of 1 required row</source>
            <translation>{shown} de 1 fila necesaria</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>{shown} of {total} required rows</source>
            <translation>{shown} de {total} filas necesarias</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/handover.py" />
            <source>Grant the permissions</source>
            <translation>Conceder los permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Permission review</source>
            <translation>Revisión de permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Sage Intacct and Armatic: review of the permissions</source>
            <translation>Sage Intacct y Armatic: revisión de los permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>What Armatic needs in Sage Intacct, what is granted today, and what is open.</source>
            <translation>Lo que Armatic necesita en Sage Intacct, lo concedido hoy y lo que queda abierto.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Nothing is open.</source>
            <translation>No queda nada abierto.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>No live test has proven anything yet.</source>
            <translation>Ninguna prueba de conexión ha demostrado nada todavía.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Granted, or not in this company</source>
            <translation>Concedido, o no existe en esta empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed by</source>
            <translation>Revisado por</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Open points</source>
            <translation>Puntos abiertos</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>1 required row open</source>
            <translation>1 fila necesaria abierta</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>{count} required rows open</source>
            <translation>{count} filas necesarias abiertas</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Reviewed on</source>
            <translation>Revisado el</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/record.py" />
            <source>The sender ID {sender_id} is not known to be allowed.</source>
            <translation>No se sabe si el ID de remitente {sender_id} está autorizado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>to be granted</source>
            <translation>por conceder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>ticked by hand</source>
            <translation>marcado a mano</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>granted today, as entered</source>
            <translation>concedido hoy, según lo introducido</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>proven by the live test</source>
            <translation>demostrado por la prueba de conexión</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>refused in the live test, to be granted</source>
            <translation>rechazado en la prueba de conexión, por conceder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet.py" />
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>User-based</source>
            <translation>Por usuario</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Role-based</source>
            <translation>Por rol</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Several</source>
            <translation>Varias</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Full list</source>
            <translation>Lista completa</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Said to be done, and not proven yet.</source>
            <translation>Se dice que está hecho, sin demostrar todavía.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found it done.</source>
            <translation>La prueba de conexión lo encontró hecho.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>The live test found that it is not done.</source>
            <translation>La prueba de conexión encontró que no está hecho.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of 1 required row is complete.</source>
            <translation>{number} de 1 fila necesaria está completa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} of {total} required rows are complete.</source>
            <translation>Filas necesarias completas: {number} de {total}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of 1 right: {told}.</source>
            <translation>De 1 permiso: {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Of {rights} rights: {told}.</source>
            <translation>De {rights} permisos: {told}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Permission type</source>
            <translation>Tipo de permiso</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} proven by the live test</source>
            <translation>la prueba de conexión demuestra {number}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} granted as entered</source>
            <translation>{number} según lo introducido</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} ticked by hand</source>
            <translation>{number} con marca a mano</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} not in this company</source>
            <translation>{number} sin uso en esta empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} refused in the live test</source>
            <translation>la prueba de conexión rechaza {number}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{number} to be granted</source>
            <translation>{number} por conceder</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>permission list of {month}</source>
            <translation>lista de permisos de {month}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>{day} (UTC)</source>
            <translation>{day} (UTC)</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Asked by</source>
            <translation>Solicitado por</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_facts.py" />
            <source>Live test</source>
            <translation>Prueba de conexión</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Recommended as well</source>
            <translation>Recomendadas además</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Only where the newer package is installed</source>
            <translation>Solo donde está instalado el paquete más nuevo</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Armatic works without these rows, in our reasoning. Skip them to grant the least.</source>
            <translation>Armatic funciona sin estas filas, según nuestro criterio. Omítalas para conceder lo mínimo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The vendor's newest text asks for this row. Skip it where the application is missing.</source>
            <translation>El texto más reciente del proveedor pide esta fila. Omítala donde falte la aplicación.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>The company has no such row.</source>
            <translation>La empresa no tiene esa fila.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Said to be granted, but the live test found otherwise: {rights}.</source>
            <translation>Se dice concedido, pero la prueba de conexión encontró otra cosa: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Granted and not needed: {rights}.</source>
            <translation>Concedido y no necesario: {rights}.</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_rows.py" />
            <source>Note: {note}</source>
            <translation>Nota: {note}</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a user-based company instead:</source>
            <translation>En una empresa con permisos por usuario, en cambio:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>In a role-based company instead:</source>
            <translation>En una empresa con permisos por rol, en cambio:</translation>
        </message>
        <message>
            <location filename="armatic_setup/review/sheet_steps.py" />
            <source>Not confirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the names of the other files, their sizes and their hashes</source>
            <translation>los nombres de los demás archivos, sus tamaños y sus sumas de verificación</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what is wrong, and what happened when</source>
            <translation>qué está mal y qué ocurrió cuándo</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>versions of the program and of this computer's system</source>
            <translation>versiones del programa y del sistema de este equipo</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>saved answers and steps, without notes and without secrets</source>
            <translation>respuestas y pasos guardados, sin notas ni secretos</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the checks of the last test, with their diagnoses</source>
            <translation>las comprobaciones de la última prueba, con sus diagnósticos</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>what the tests proved</source>
            <translation>lo que demostraron las pruebas</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>how far the syncs came, and whether they tie out</source>
            <translation>hasta dónde llegaron las sincronizaciones y si cuadran</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the log; of each request its function, size, time and status, nothing it said</source>
            <translation>el registro; de cada solicitud su función, tamaño, hora y estado, nada de lo que decía</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>places in the program's code where it died</source>
            <translation>lugares del código del programa donde se interrumpió</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/contents.py" />
            <source>the page as it stood, with its names and amounts; password fields are blank</source>
            <translation>la página como estaba, con sus nombres e importes; los campos de contraseña quedan en blanco</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It counts sign-ins: simulate login.refused, and test again with a wrong password.</source>
            <translation>Cuenta inicios de sesión: simule login.refused y pruebe otra vez con una contraseña incorrecta.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the data file or the disk, which a test does not touch.</source>
            <translation>Trata del archivo de datos o del disco, que una prueba no toca.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a review file or a pasted table; open one on the checklist.</source>
            <translation>Trata de un archivo de revisión o una tabla pegada; abra uno en la lista.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the saved answers of this computer.</source>
            <translation>Trata de las respuestas guardadas de este equipo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>The practice company is reached without encryption, so no certificate is shown.</source>
            <translation>A la empresa de práctica se llega sin cifrado, así que no se muestra ningún certificado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a fault of the program itself.</source>
            <translation>Trata de un fallo del propio programa.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a character that no keyboard types.</source>
            <translation>Trata de un carácter que ningún teclado escribe.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>No test begins without a password; leave the field empty.</source>
            <translation>Ninguna prueba empieza sin contraseña; deje el campo vacío.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer's keychain, which is left alone.</source>
            <translation>Trata del llavero de este equipo, que no se toca.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a connection key file; open a wrong file on the connect page.</source>
            <translation>Trata de un archivo de clave de conexión; abra un archivo equivocado en la página Conectar.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of the command check --compare.</source>
            <translation>Trata del comando check --compare.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of a support bundle; open a wrong file here.</source>
            <translation>Trata de un paquete de soporte; abra aquí un archivo equivocado.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of this computer, in which the practice company has no part.</source>
            <translation>Trata de este equipo, en el que la empresa de práctica no interviene.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when data is delivered to Armatic, which a test does not do.</source>
            <translation>Aparece cuando se entregan datos a Armatic, lo que una prueba no hace.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up when customers are looked up in Armatic, which a test does not do.</source>
            <translation>Aparece cuando se buscan clientes en Armatic, lo que una prueba no hace.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It would take two minutes until the program gives up.</source>
            <translation>El programa tardaría dos minutos en desistir.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It needs another network; the practice company is on this computer.</source>
            <translation>Necesita otra red; la empresa de práctica está en este equipo.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It comes up in a sync only.</source>
            <translation>Solo aparece en una sincronización.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>A test works without this right and does not tell of it.</source>
            <translation>Una prueba funciona sin este permiso y no lo menciona.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It tells of an object that no permission row stands for.</source>
            <translation>Trata de un objeto para el que no hay fila de permisos.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/simulation.py" />
            <source>It stands for whatever nobody has met yet.</source>
            <translation>Vale por todo lo que nadie ha encontrado todavía.</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>the company</source>
            <translation>la empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>in question</source>
            <translation>en cuestión</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>Armatic's sender ID</source>
            <translation>El ID de remitente de Armatic</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some entities</source>
            <translation>algunas entidades</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>an application</source>
            <translation>una aplicación</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>some rights</source>
            <translation>algunos permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a permission row</source>
            <translation>una fila de permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>several permission rows</source>
            <translation>varias filas de permisos</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>sign-ins</source>
            <translation>inicios de sesión</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>a while</source>
            <translation>un rato</translation>
        </message>
        <message>
            <location filename="armatic_setup/support/story.py" />
            <source>wrong</source>
            <translation>mal</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Current</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90</source>
            <translation>Más de 90</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>1–30 days</source>
            <translation>1–30 días</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>31–60 days</source>
            <translation>31–60 días</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>61–90 days</source>
            <translation>61–90 días</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/aging.py" />
            <source>Over 90 days</source>
            <translation>Más de 90 días</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>a few seconds left</source>
            <translation>faltan unos segundos</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute left</source>
            <translation>falta menos de un minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours left</source>
            <translation>faltan de {least} a {most} horas</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes left</source>
            <translation>faltan de {least} a {most} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} hours</source>
            <translation>de {least} a {most} horas</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>{least} to {most} minutes</source>
            <translation>de {least} a {most} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour left</source>
            <translation>falta alrededor de 1 hora</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours left</source>
            <translation>faltan unas {most} horas</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute left</source>
            <translation>falta alrededor de 1 minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes left</source>
            <translation>faltan unos {most} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 hour</source>
            <translation>alrededor de 1 hora</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} hours</source>
            <translation>unas {most} horas</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about 1 minute</source>
            <translation>alrededor de 1 minuto</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/progress.py" />
            <source>about {most} minutes</source>
            <translation>unos {most} minutos</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>not switched on in this company</source>
            <translation>no activado en esta empresa</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>refused by Intacct</source>
            <translation>rechazado por Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/reading.py" />
            <source>needs {path}</source>
            <translation>necesita {path}</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>added in Intacct during the sync</source>
            <translation>añadido en Intacct durante la sincronización</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct during the sync</source>
            <translation>cambiado en Intacct durante la sincronización</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed earlier, shown by Intacct only later</source>
            <translation>cambiado antes, mostrado por Intacct más tarde</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>changed in Intacct without a new time stamp</source>
            <translation>cambiado en Intacct sin nueva marca de tiempo</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>deleted in Intacct</source>
            <translation>eliminado en Intacct</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>made anew in Intacct under another record number</source>
            <translation>creado de nuevo en Intacct con otro número de registro</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/report_rows.py" />
            <source>was missing here; the reason is not known</source>
            <translation>faltaba aquí; no se conoce el motivo</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Open invoices</source>
            <translation>Facturas pendientes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Customer balances</source>
            <translation>Saldos de clientes</translation>
        </message>
        <message>
            <location filename="armatic_setup/sync/views.py" />
            <source>Payments applied</source>
            <translation>Pagos aplicados</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 row</source>
            <translation>1 fila</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>1 file</source>
            <translation>1 archivo</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from 1 object</source>
            <translation>{rows} de 1 objeto</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{rows} from {objects} objects</source>
            <translation>{rows} de {objects} objetos</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} rows</source>
            <translation>{count} filas</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{count} files</source>
            <translation>{count} archivos</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="ui/figures.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Opening the call</source>
            <translation>Inicio de la llamada</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Users or roles</source>
            <translation>Usuarios o roles</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>One entity or several</source>
            <translation>Una entidad o varias</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The way to the permission window</source>
            <translation>El camino a la ventana de permisos</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Saving, twice</source>
            <translation>Guardar, dos veces</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Closing the call</source>
            <translation>Cierre de la llamada</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The web services user</source>
            <translation>El usuario de Web Services</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The connection test</source>
            <translation>La prueba de conexión</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The first sync</source>
            <translation>La primera sincronización</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>The result</source>
            <translation>El resultado</translation>
        </message>
        <message>
            <location filename="ui/pages/call_script.py" />
            <source>Ticked in this row: {rights}.</source>
            <translation>Marcado en esta fila: {rights}.</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>rights</source>
            <translation>permisos</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>name here</source>
            <translation>nombre aquí</translation>
        </message>
        <message>
            <location filename="ui/pages/review_differences.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_pieces.py" />
            <source>Customer, in {currency}</source>
            <translation>Cliente, en {currency}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Top level</source>
            <translation>Nivel superior</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Aging of open invoices</source>
            <translation>Antigüedad de las facturas pendientes</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of {day}, by due date. To be held against Intacct's AR aging report.</source>
            <translation>Al {day}, por fecha de vencimiento. Para cotejar con el informe AR aging de Intacct.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>not compared yet</source>
            <translation>sin comparar todavía</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>every total ties</source>
            <translation>todos los totales cuadran</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>some totals differ</source>
            <translation>algunos totales difieren</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>As of</source>
            <translation>Al</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Read up to</source>
            <translation>Leído hasta</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Compared with Intacct</source>
            <translation>Comparado con Intacct</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Tie-out</source>
            <translation>Conciliación</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Open now {open}, less {dated_later} dated later, plus {applied_later} applied later, is {total}.</source>
            <translation>Pendiente ahora {open}, menos {dated_later} con fecha posterior, más {applied_later} aplicado después, es {total}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>Not in the aging: adjustments {adjustments}, payments not applied {unapplied}.</source>
            <translation>No incluido en la antigüedad: ajustes {adjustments}, pagos sin aplicar {unapplied}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, 1 amount may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>En todas las monedas puede diferir 1 importe, porque los pagos posteriores no suman lo pagado: {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In all currencies, {count} amounts may differ, since later payments do not add up to what is paid: {names}.</source>
            <translation>En todas las monedas, {count} importes pueden diferir, pues los pagos posteriores no suman lo pagado: {names}.</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>as of {day}</source>
            <translation>al {day}</translation>
        </message>
        <message>
            <location filename="ui/paper/aging_sheet.py" />
            <source>In Armatic</source>
            <translation>En Armatic</translation>
        </message>
        <message>
            <location filename="ui/paper/composing.py" />
            <source>{application}, continued</source>
            <translation>{application}, continuación</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No invoice was open.</source>
            <translation>No había facturas pendientes.</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>1 open invoice</source>
            <translation>1 factura pendiente</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>{count} open invoices</source>
            <translation>{count} facturas pendientes</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>No currency</source>
            <translation>Sin moneda</translation>
        </message>
        <message>
            <location filename="ui/paper/composing_aging.py" />
            <source>All customers</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <location filename="ui/paper/painter.py" />
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} proven by the test</source>
            <translation>{rights} demostrado por la prueba</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} refused in the test</source>
            <translation>{rights} rechazado en la prueba</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} granted today, as entered</source>
            <translation>{rights} concedido hoy, según lo introducido</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{rights} ticked by hand</source>
            <translation>{rights} marcado a mano</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>This company has no such row.</source>
            <translation>Esta empresa no tiene esa fila.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>No row has a name like this. Try a part of it.</source>
            <translation>Ninguna fila se llama así. Pruebe con una parte.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not in this company</source>
            <translation>No existe en esta empresa</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>As needed</source>
            <translation>Como hace falta</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Not entered yet</source>
            <translation>Sin introducir todavía</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Without it</source>
            <translation>Sin esto</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Tick as well</source>
            <translation>Marque también</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Also called</source>
            <translation>También se llama</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Known</source>
            <translation>Se sabe</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} is granted.</source>
            <translation>Alguien dice que {rights} está concedido.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Somebody says that {rights} are granted.</source>
            <translation>Alguien dice que {rights} están concedidos.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {name} is {place}.</source>
            <translation>1 fila encontrada: {name} es {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in {application}</source>
            <translation>{row} en {application}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>proven</source>
            <translation>demostrado</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>entered</source>
            <translation>introducido</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{count} rows found.</source>
            <translation>{count} filas encontradas.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{name} is {place}.</source>
            <translation>{name} es {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>1 row found: {place}.</source>
            <translation>1 fila encontrada: {place}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{row} in Intacct's own words</source>
            <translation>{row} en palabras de Intacct</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>{names} in older releases</source>
            <translation>{names} en versiones anteriores</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Watch out</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Armatic does not need {rights}.</source>
            <translation>Armatic no necesita {rights}.</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Missing: {rights}</source>
            <translation>Falta: {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>More than needed: {rights}</source>
            <translation>Más de lo necesario: {rights}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Refused {when}</source>
            <translation>Rechazado {when}</translation>
        </message>
        <message>
            <location filename="ui/row_words.py" />
            <source>Read {when}</source>
            <translation>Leído {when}</translation>
        </message>
        <message>
            <location filename="ui/widgets/aging_chart.py" />
            <source>total {amount} {currency}</source>
            <translation>total {amount} {currency}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_delegate.py" />
            <source>optional, not counted</source>
            <translation>opcional, no se cuenta</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Row in Intacct</source>
            <translation>Fila en Intacct</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Compared with the need</source>
            <translation>Frente a lo necesario</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Known by</source>
            <translation>Se sabe por</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Whole row</source>
            <translation>Fila entera</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} granted</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{count} of {total} ticked</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>Details of {row}</source>
            <translation>Detalles de {row}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, whole row, {state}</source>
            <translation>{row}, fila entera, {state}</translation>
        </message>
        <message>
            <location filename="ui/widgets/checklist_model.py" />
            <source>{row}, also {names}</source>
            <translation>{row}, también {names}</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not asked</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not granted, not needed</source>
            <translation>no concedido, no necesario</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>not ticked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>partly granted</source>
            <translation>concedido en parte</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted</source>
            <translation>concedido</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>proven by the test</source>
            <translation>demostrado por la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>refused in the test</source>
            <translation>rechazado en la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>said to be granted, refused in the test</source>
            <translation>se dice concedido, rechazado en la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed</source>
            <translation>concedido, más de lo necesario</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>granted, more than needed, proven by the test</source>
            <translation>concedido, más de lo necesario, demostrado por la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>To be granted</source>
            <translation>Por conceder</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Entered, and missing</source>
            <translation>Introducido, y falta</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Ticked by hand</source>
            <translation>Marcado a mano</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Granted today, as entered</source>
            <translation>Concedido hoy, según lo introducido</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Proven by the test</source>
            <translation>Demostrado por la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Refused in the test</source>
            <translation>Rechazado en la prueba</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>More than needed</source>
            <translation>Más de lo necesario</translation>
        </message>
        <message>
            <location filename="ui/widgets/right_box.py" />
            <source>Not granted, not needed</source>
            <translation>No concedido, no necesario</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>currencies are not added together</source>
            <translation>las monedas no se suman</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Aging of open invoices, in days</source>
            <translation>Antigüedad de las facturas pendientes, en días</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>1 of {total} differs</source>
            <translation>1 de {total} difiere</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{count} of {total} differ</source>
            <translation>{count} de {total} difieren</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>All invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Copied here</source>
            <translation>Copiado aquí</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>{amount}, every currency ties</source>
            <translation>{amount}, todas las monedas cuadran</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>ties</source>
            <translation>cuadra</translation>
        </message>
        <message>
            <location filename="ui/widgets/tie_out_table.py" />
            <source>differs</source>
            <translation>difiere</translation>
        </message>
    </context>
    <context>
        <name>data_dialogs</name>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose a folder for the files</source>
            <translation>Elija una carpeta para los archivos</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Choose an export: its ZIP file, or its manifest</source>
            <translation>Elija una exportación: su archivo ZIP o su manifiesto</translation>
        </message>
        <message>
            <location filename="ui/data_dialogs.py" />
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
    </context>
    <context>
        <name>diagnoses.toml</name>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>One of the values contains an invisible character that cannot be sent to Sage Intacct.</source>
            <translation>Uno de los valores contiene un carácter invisible que no puede enviarse a Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect**</source>
            <translation>**Armatic Setup** › **Conectar**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which value it is.</source>
            <translation>Abra **Detalles** para ver qué valor es.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear that value and type it again, instead of pasting it from a mail or a document.</source>
            <translation>Borre ese valor y escríbalo de nuevo, en vez de pegarlo de un correo o un documento.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**.</source>
            <translation>Elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused this very password for {user_id}, so it is not sent again unchanged.</source>
            <translation>Sage Intacct rechazó esta misma contraseña para {user_id}, así que no se envía de nuevo sin cambios.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password once more from Intacct's mail and paste it, without a blank before or after.</source>
            <translation>Copie otra vez la contraseña del correo de Intacct y péguela, sin espacio antes ni después.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If **Company ID** or **User ID** was wrong, correct it; then the same password may be sent.</source>
            <translation>Si **ID de empresa** o **ID de usuario** estaba mal, corríjalo; entonces puede enviarse la misma contraseña.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot be tested by signing in there.</source>
            <translation>No lo intente en un navegador: un usuario de Web Services no puede probarse iniciando sesión ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: an Intacct administrator resets the password; Intacct mails a new one.</source>
            <translation>Si se sigue rechazando: un administrador de Intacct restablece la contraseña e Intacct envía una nueva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}, so the next one waits for {seconds}.</source>
            <translation>Sage Intacct rechazó {tries} de {user_id}, así que el próximo espera {seconds}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the time: compare **Company ID** and **User ID** with Intacct, capitals and blanks too.</source>
            <translation>Aproveche el tiempo: compare **ID de empresa** e **ID de usuario** con Intacct, también mayúsculas y espacios.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask an Intacct administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Pregunte a un administrador de Intacct si **Status** del usuario es **Active** y no Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then test again. Waiting, a broken connection and a busy Intacct do not count as tries.</source>
            <translation>Después pruebe otra vez. Esperar, una conexión cortada y un Intacct ocupado no cuentan como intentos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id}; another one may lock the user out.</source>
            <translation>Sage Intacct rechazó {tries} de {user_id}; otro más puede bloquear al usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on only with a password that an Intacct administrator has just reset, or a corrected ID.</source>
            <translation>Siga solo con una contraseña que un administrador de Intacct acabe de restablecer, o con un ID corregido.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask the administrator whether **Status** of the user is **Active**, not Locked out.</source>
            <translation>Pregunte al administrador si **Status** del usuario es **Active** y no Locked out.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Make sure that no other program still signs in with the old password.</source>
            <translation>Asegúrese de que ningún otro programa siga entrando con la contraseña antigua.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused {tries} of {user_id} so far; too many in a row lock the user out.</source>
            <translation>Sage Intacct rechazó {tries} de {user_id} hasta ahora; demasiados seguidos bloquean al usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **Company ID**, **User ID** or the password before you test again.</source>
            <translation>Corrija **ID de empresa**, **ID de usuario** o la contraseña antes de probar otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There are quotation marks in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Hay comillas en el campo {field}, que Sage Intacct toma por parte del valor.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In **{field}** delete the quotation marks, so that only the value itself is left.</source>
            <translation>En **{field}** borre las comillas, para que quede solo el valor.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a blank in the field {field}, which Sage Intacct takes for part of the value.</source>
            <translation>Hay un espacio en el campo {field}, que Sage Intacct toma por parte del valor.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}** and type the value, instead of pasting it: some blanks cannot be seen.</source>
            <translation>Borre **{field}** y escriba el valor en vez de pegarlo: algunos espacios no se ven.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The value in the field {field} begins or ends with a blank, which counts as part of it.</source>
            <translation>El valor del campo {field} empieza o termina con un espacio, que cuenta como parte de él.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the value once more, without the blank or the line end behind it.</source>
            <translation>Copie otra vez el valor, sin el espacio ni el fin de línea posterior.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Clear **{field}**, paste it and choose **Test again**.</source>
            <translation>Borre **{field}**, péguelo y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID holds the ID of an accountant's console, and not of the company alone.</source>
            <translation>El ID de empresa contiene el ID de la consola de una asesoría, y no solo el de la empresa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open the company itself in Intacct and read its **ID** there.</source>
            <translation>Abra la propia empresa en Intacct y lea ahí su **ID**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type only that ID into **Company ID**, without the console's and without the bar between them.</source>
            <translation>Escriba solo ese ID en **ID de empresa**, sin el de la consola y sin la barra entre ambos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is an e-mail address in the field {field}; Sage Intacct wants an ID there.</source>
            <translation>Hay una dirección de correo en el campo {field}; Sage Intacct quiere ahí un ID.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user ID is the one that was typed when the user was added, such as `xmlgw-armatic`.</source>
            <translation>El ID de usuario es el que se escribió al añadir el usuario, como `xmlgw-armatic`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company ID is the one from Intacct's own sign-in page.</source>
            <translation>El ID de empresa es el de la página de inicio de sesión de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct **{field}** and choose **Test again**.</source>
            <translation>Corrija **{field}** y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's sender ID is spelled with other capitals, and to Sage Intacct capitals count.</source>
            <translation>El ID de remitente de Armatic está escrito con otras mayúsculas, y para Sage Intacct cuentan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Sender ID**</source>
            <translation>**Armatic Setup** › **Conectar** › **ID de remitente**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type the sender ID exactly as below.</source>
            <translation>Escriba el ID de remitente exactamente como abajo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In Intacct, under **Web Services authorizations**, it must be spelled in the same way.</source>
            <translation>En Intacct, bajo **Web Services authorizations**, debe estar escrito igual.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Each letter as it stands here, large or small.</source>
            <translation>Cada letra como está aquí, mayúscula o minúscula.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of {user_id} is missing; Intacct mails it when the user is saved.</source>
            <translation>Falta la contraseña de {user_id}; Intacct la envía al guardar el usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look for a mail from Sage Intacct with the user ID `{user_id}`, in the spam folder too.</source>
            <translation>Busque un correo de Sage Intacct con el ID de usuario `{user_id}`, también en la carpeta de spam.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail: edit `{user_id}` in Intacct and check **Account email address**: somebody must read it.</source>
            <translation>No hay correo: edite `{user_id}` en Intacct y compruebe **Account email address**: alguien debe leerlo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The e-mail address of its contact should be the same.</source>
            <translation>El correo de su contacto debería ser el mismo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Reset the password there; Intacct mails a new one.</source>
            <translation>Restablezca ahí la contraseña; Intacct envía una nueva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type it on **Connect** and choose **Test again**.</source>
            <translation>Escríbala en **Conectar** y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The clock of this computer is {difference}, which can make safe connections fail.</source>
            <translation>El reloj de este equipo está {difference}, lo que puede hacer fallar las conexiones seguras.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Date and time**</source>
            <translation>Este equipo › **Fecha y hora**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Switch on **Set time automatically**, and check the time zone too.</source>
            <translation>Active **Ajustar la hora automáticamente** y compruebe también la zona horaria.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company sets the time, tell your IT department.</source>
            <translation>Si la empresa ajusta la hora, avise a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address is not a protected address of Sage Intacct, so no password was sent to it.</source>
            <translation>La dirección no es una dirección protegida de Sage Intacct, así que no se le envió ninguna contraseña.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic support</source>
            <translation>El soporte de Armatic</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed the address of Sage Intacct yourself, set it back and choose **Test again**.</source>
            <translation>Si usted cambió la dirección de Sage Intacct, restáurela y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Si no, guarde el informe para soporte y envíelo a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup stopped itself: it only reads, and was about to do something else.</source>
            <translation>Armatic Setup se detuvo a sí mismo: solo lee, y estaba a punto de hacer otra cosa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support.</source>
            <translation>Guarde el informe para soporte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Nothing was changed in Intacct.</source>
            <translation>Envíelo a Armatic por chat o llame al `{phone}`. En Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer has no keychain, so passwords are kept only until you close.</source>
            <translation>Este equipo no tiene llavero, así que las contraseñas solo se conservan hasta que cierre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on without it: type the password again the next time you open Armatic Setup.</source>
            <translation>Siga sin él: escriba de nuevo la contraseña la próxima vez que abra Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to set up the keychain of this computer.</source>
            <translation>Para conservarla, pida a su departamento de informática que configure el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The keychain found here does not protect what it keeps, so it is not used.</source>
            <translation>El llavero encontrado aquí no protege lo que guarda, así que no se usa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, send the text under **Details** to your IT department.</source>
            <translation>Para conservarla, envíe el texto de **Detalles** a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They set up the system's own keychain, and remove the one that is named there.</source>
            <translation>Ellos configuran el llavero del sistema y quitan el que se nombra ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain is locked, and nobody unlocked it.</source>
            <translation>El llavero de este equipo está bloqueado y nadie lo desbloqueó.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and type the password of the keychain when the computer asks for it.</source>
            <translation>Inténtelo otra vez y escriba la contraseña del llavero cuando el equipo la pida.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or type the password on the page; it is then kept only until you close.</source>
            <translation>O escriba la contraseña en la página; entonces se conserva solo hasta que cierre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The question of this computer's keychain was closed, so it did nothing.</source>
            <translation>La pregunta del llavero de este equipo se cerró, así que no hizo nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again, and answer the question when the computer asks.</source>
            <translation>Inténtelo otra vez y responda cuando el equipo pregunte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain does not let Armatic Setup in.</source>
            <translation>El llavero de este equipo no deja entrar a Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To keep it, ask your IT department to allow Armatic Setup the keychain.</source>
            <translation>Para conservarla, pida a su departamento de informática que permita a Armatic Setup usar el llavero.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password is longer than this computer's keychain takes.</source>
            <translation>La contraseña es más larga de lo que admite el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that only the password was pasted, not the whole mail.</source>
            <translation>Compruebe que se pegó solo la contraseña y no todo el correo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it really is that long, untick **Keep in this computer's keychain** and go on.</source>
            <translation>Si de verdad es tan larga, desmarque **Guardar en el llavero de este equipo** y siga.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer's keychain did not do what was asked.</source>
            <translation>El llavero de este equipo no hizo lo que se le pidió.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To mend it, send the text under **Details** to your IT department.</source>
            <translation>Para arreglarlo, envíe el texto de **Detalles** a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection key file cannot be opened on this computer.</source>
            <translation>El archivo de la clave de conexión no se puede abrir en este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Armatic connection key**</source>
            <translation>**Armatic Setup** › **Conectar** › **Clave de conexión de Armatic**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the file is still where you chose it.</source>
            <translation>Compruebe que el archivo siga donde lo eligió.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is on a network drive or a stick, copy it to your own documents.</source>
            <translation>Si está en una unidad de red o una memoria, cópielo a sus propios documentos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose the file again.</source>
            <translation>Elija el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This connection key was made for a newer version of Armatic Setup.</source>
            <translation>Esta clave de conexión se hizo para una versión más nueva de Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your answers are kept.</source>
            <translation>Instale el Armatic Setup más reciente; sus respuestas se conservan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is not a connection key from Armatic, or it was damaged on the way.</source>
            <translation>Este archivo no es una clave de conexión de Armatic, o se dañó por el camino.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that you chose the file Armatic sent you, not a copy that was opened and saved again.</source>
            <translation>Compruebe que eligió el archivo que le envió Armatic, no una copia abierta y guardada de nuevo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you did, ask Armatic for a new one by chat, or call `{phone}`.</source>
            <translation>Si es así, pida otra a Armatic por chat o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The disk of this computer is full; everything saved so far is kept.</source>
            <translation>El disco de este equipo está lleno; todo lo guardado hasta ahora se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Free some space on the disk that **Details** names.</source>
            <translation>Libere espacio en el disco que nombra **Detalles**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: it goes on where it stopped.</source>
            <translation>Inicie otra vez: sigue donde se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program has the file with the synced data open.</source>
            <translation>Otro programa tiene abierto el archivo con los datos sincronizados.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Close the other program, or wait until the other sync has finished.</source>
            <translation>Cierre el otro programa o espere a que termine la otra sincronización.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The drive with the synced data cannot protect a file while it is written.</source>
            <translation>La unidad con los datos sincronizados no puede proteger un archivo mientras se escribe.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was written. The data belongs on a disk of this computer; **Details** names the file.</source>
            <translation>No se escribió nada. Los datos deben estar en un disco de este equipo; **Detalles** nombra el archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for a place there, and for `ARMATIC_SETUP_HOME` to name it.</source>
            <translation>Pida a su departamento de informática un lugar ahí, y que `ARMATIC_SETUP_HOME` lo nombre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `--database` names another file.</source>
            <translation>En la línea de comandos, `--database` nombra otro archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds other data, not the synced data of {company_id}.</source>
            <translation>Este archivo contiene otros datos, no los sincronizados de {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another file; nothing was written to this one.</source>
            <translation>Elija otro archivo; en este no se escribió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the sync again.</source>
            <translation>Inicie la sincronización otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this file.</source>
            <translation>Una versión más nueva de Armatic Setup escribió este archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file with the synced data is damaged; the data in Intacct is not affected.</source>
            <translation>El archivo con los datos sincronizados está dañado; los datos de Intacct no se ven afectados.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the sync again: it reads everything anew from Intacct into a new file.</source>
            <translation>Sincronice otra vez: lee todo de nuevo de Intacct en un archivo nuevo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The damaged file stays beside it; **Details** names it.</source>
            <translation>El archivo dañado queda al lado; **Detalles** lo nombra.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no synced data of {company_id} on this computer yet.</source>
            <translation>Todavía no hay datos sincronizados de {company_id} en este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Initial sync**</source>
            <translation>**Armatic Setup** › **Sincronización inicial**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first.</source>
            <translation>Ejecute primero la sincronización inicial.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No synced customer is on this computer, so none can be looked up in Armatic.</source>
            <translation>En este equipo no hay clientes sincronizados, así que no se puede buscar ninguno en Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Run the initial sync first. It reads the customers of Sage Intacct.</source>
            <translation>Ejecute primero la sincronización inicial. Lee los clientes de Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is a file of this name already; it stays as it is.</source>
            <translation>Ya hay un archivo con este nombre; se queda como está.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose another name, or say that the file is to be replaced.</source>
            <translation>Elija otro nombre o indique que el archivo debe sustituirse.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file.</source>
            <translation>Inicie otra vez la exportación; **Detalles** nombra el archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What has this name is no export of Armatic Setup; it stays as it is.</source>
            <translation>Lo que lleva este nombre no es una exportación de Armatic Setup; queda como está.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a name that does not exist yet, or an empty folder.</source>
            <translation>Elija un nombre que aún no exista, o una carpeta vacía.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names the file or folder.</source>
            <translation>Inicie la exportación otra vez; **Detalles** nombra el archivo o la carpeta.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another program is writing this export already.</source>
            <translation>Otro programa ya está escribiendo esta exportación.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait until the other export has finished, or choose another name.</source>
            <translation>Espere a que termine la otra exportación, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start the export again; **Details** names its folder.</source>
            <translation>Inicie de nuevo la exportación; **Detalles** indica su carpeta.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no earlier test of {company_id} on this computer to compare with.</source>
            <translation>No hay una prueba anterior de {company_id} en este equipo con la que comparar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: this test is the first one that is kept.</source>
            <translation>Todo está bien: esta prueba es la primera que se guarda.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>After the next test, Armatic Setup shows what changed since.</source>
            <translation>Tras la próxima prueba, Armatic Setup muestra qué cambió desde entonces.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was kept of the earlier test cannot be read, so nothing is compared.</source>
            <translation>Lo guardado de la prueba anterior no se puede leer, así que no se compara nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to do: this test is kept in its place.</source>
            <translation>Nada que hacer: esta prueba se guarda en su lugar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you named the file yourself, check that it is the right one.</source>
            <translation>Si usted indicó el archivo, compruebe que sea el correcto.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup kept the earlier test, so nothing is compared.</source>
            <translation>Una versión más nueva de Armatic Setup guardó la prueba anterior, así que no se compara nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then test again.</source>
            <translation>Instale el Armatic Setup más reciente y pruebe otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no text to read.</source>
            <translation>No hay texto que leer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Permission checklist**</source>
            <translation>**Armatic Setup** › **Lista de permisos**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows from Intacct's permission window, then paste again.</source>
            <translation>Copie las filas de la ventana de permisos de Intacct y pegue otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text is far longer than a permission window, so nothing was changed.</source>
            <translation>El texto pegado es mucho más largo que una ventana de permisos, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy one application's rows at a time, then paste again.</source>
            <translation>Copie las filas de una aplicación cada vez y pegue otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names no row of the checklist, so nothing was changed.</source>
            <translation>El texto pegado no nombra ninguna fila de la lista, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the rows with their names and the heads of the columns, such as List and View.</source>
            <translation>Copie las filas con sus nombres y los encabezados de las columnas, como List y View.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If your company has renamed a row, enter its own name in the checklist first.</source>
            <translation>Si su empresa cambió el nombre de una fila, introdúzcalo primero en la lista.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted text names rows but not their rights, so nothing was changed.</source>
            <translation>El texto pegado nombra filas pero no sus permisos, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the line with the heads of the columns as well, such as List, View and Add.</source>
            <translation>Copie también la línea con los encabezados de las columnas, como List, View y Add.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or tick in the checklist what the window shows.</source>
            <translation>O marque en la lista lo que muestra la ventana.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The pasted table holds no tick at all, so nothing was changed.</source>
            <translation>La tabla pegada no contiene ninguna marca, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Some browsers copy the words and leave the boxes out.</source>
            <translation>Algunos navegadores copian las palabras y dejan fuera las casillas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Paste the table into a spreadsheet, type an x for each tick, and copy from there.</source>
            <translation>Pegue la tabla en una hoja de cálculo, escriba una x por cada marca y copie desde ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The review file cannot be read, so nothing was changed.</source>
            <translation>El archivo de revisión no se puede leer, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask for the file once more; a mail program may have cut it.</source>
            <translation>Pida el archivo otra vez; un programa de correo puede haberlo cortado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The file itself was left as it is.</source>
            <translation>El archivo quedó como estaba.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup made this review file.</source>
            <translation>Una versión más nueva de Armatic Setup hizo este archivo de revisión.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup, then open the file again.</source>
            <translation>Instale el Armatic Setup más reciente y abra el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Until then nothing was changed, neither here nor in the file.</source>
            <translation>Hasta entonces no se cambió nada, ni aquí ni en el archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file is no review of the permission checklist.</source>
            <translation>Este archivo no es una revisión de la lista de permisos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a review file that Armatic Setup saved.</source>
            <translation>Elija un archivo de revisión que haya guardado Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no review file of that name.</source>
            <translation>No hay ningún archivo de revisión con ese nombre.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the name is right and that the file was not moved.</source>
            <translation>Compruebe que el nombre sea correcto y que el archivo no se haya movido.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The printer takes nothing, so the sheet is not printed.</source>
            <translation>La impresora no acepta nada, así que la hoja no se imprime.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the printer is on and has paper, then print again.</source>
            <translation>Compruebe que la impresora esté encendida y tenga papel, e imprima otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or save the sheet as PDF, and print that file elsewhere.</source>
            <translation>O guarde la hoja como PDF e imprima ese archivo en otro sitio.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The support bundle cannot be read.</source>
            <translation>El paquete de soporte no se puede leer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that it is the file that **support-bundle** wrote.</source>
            <translation>Compruebe que sea el archivo que escribió **support-bundle**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup wrote this support bundle.</source>
            <translation>Una versión más nueva de Armatic Setup escribió este paquete de soporte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This file holds no saved answers of Armatic Setup, so nothing was changed.</source>
            <translation>Este archivo no contiene respuestas guardadas de Armatic Setup, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose a file that Armatic Setup wrote for you.</source>
            <translation>Elija un archivo que Armatic Setup haya escrito para usted.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is one, ask for it once more; a mail program may have cut it.</source>
            <translation>Si lo es, pídalo otra vez; un programa de correo puede haberlo cortado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no file of that name, so nothing was changed.</source>
            <translation>No hay ningún archivo con ese nombre, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your saved answers cannot be read, so Armatic Setup starts anew.</source>
            <translation>Sus respuestas guardadas no se pueden leer, así que Armatic Setup empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Before you start**</source>
            <translation>**Armatic Setup** › **Antes de empezar**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go through the steps once more; nothing was changed in Intacct.</source>
            <translation>Recorra los pasos otra vez; en Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The old file is kept beside the new one; **Details** names it.</source>
            <translation>El archivo antiguo queda junto al nuevo; **Detalles** lo nombra.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved your answers.</source>
            <translation>Una versión más nueva de Armatic Setup guardó sus respuestas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start it again.</source>
            <translation>Inícielo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The settings of this computer cannot be read, so the usual ones are in use.</source>
            <translation>No se puede leer la configuración de este equipo, así que se usa la habitual.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose once more what you had set, such as the language; your answers are kept.</source>
            <translation>Elija de nuevo lo que había configurado, como el idioma; sus respuestas se conservan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A newer version of Armatic Setup saved the settings of this computer, so the usual ones are in use.</source>
            <translation>Una versión más reciente de Armatic Setup guardó la configuración de este equipo, así que se usa la habitual.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup; your settings are kept.</source>
            <translation>Instale la última versión de Armatic Setup; su configuración se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No address is set for this installation, so it cannot ask whether a newer version exists.</source>
            <translation>Esta instalación no tiene dirección, así que no puede preguntar si hay una versión más nueva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic whether there is a newer version; nothing here is wrong.</source>
            <translation>Pregunte a Armatic si hay una versión más nueva; aquí no falla nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The address that tells of newer versions did not answer as it should.</source>
            <translation>La dirección que informa de versiones nuevas no respondió como debía.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again later; everything else works without it.</source>
            <translation>Inténtelo más tarde; todo lo demás funciona sin ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: show **Details** to your IT department. The firewall may not allow that address.</source>
            <translation>Si sigue así: muestre **Detalles** a su departamento de informática. Quizá el cortafuegos no permite esa dirección.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is not signed by the vendor, so nothing of it is shown.</source>
            <translation>La respuesta sobre versiones nuevas no está firmada por el fabricante, así que no se muestra nada de ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look whether a proxy answers in the place of the vendor, with a page of its own.</source>
            <translation>Mire si un proxy responde en lugar del fabricante, con una página propia.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If there is none, tell Armatic; install nothing that another page offers.</source>
            <translation>Si no lo hay, avise a Armatic; no instale nada que ofrezca otra página.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer about newer versions is older than one seen before, so nothing of it is shown.</source>
            <translation>La respuesta sobre versiones nuevas es más antigua que una ya vista, así que no se muestra nada de ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again tomorrow: a proxy may have kept an old answer.</source>
            <translation>Inténtelo mañana: quizá un proxy guardó una respuesta antigua.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still so: tell Armatic; install nothing that another page offers.</source>
            <translation>Si sigue así: avise a Armatic; no instale nada que ofrezca otra página.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file of Armatic Setup cannot be read or written on this computer.</source>
            <translation>Un archivo de Armatic Setup no se puede leer o escribir en este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** to see which file it is.</source>
            <translation>Abra **Detalles** para ver qué archivo es.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Allow your user to read and write that folder, or ask your IT department to.</source>
            <translation>Permita a su usuario leer y escribir en esa carpeta, o pídalo a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start again: what was saved before is kept.</source>
            <translation>Inicie otra vez: lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A file that belongs to Armatic Setup is missing or damaged.</source>
            <translation>Falta o está dañado un archivo que pertenece a Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install Armatic Setup again; your answers are kept.</source>
            <translation>Instale Armatic Setup de nuevo; sus respuestas se conservan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, send the text under **Details** to Armatic.</source>
            <translation>Si no ayuda, envíe el texto de **Detalles** a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup made a mistake of its own; nothing was changed in Intacct.</source>
            <translation>Armatic Setup cometió un error propio; en Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more.</source>
            <translation>Inténtelo una vez más.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Si vuelve a ocurrir, guarde el informe para soporte y envíelo a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's address is not an encrypted one, so nothing was sent to it.</source>
            <translation>La dirección de Armatic no es cifrada, así que no se envió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Done**</source>
            <translation>**Armatic Setup** › **Hecho**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter the usual address, which can be copied here, or the one that Armatic gave you.</source>
            <translation>Escriba la dirección habitual, que se puede copiar aquí, o la que le dio Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then look the customers up again.</source>
            <translation>Después, vuelva a buscar los clientes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The usual address.</source>
            <translation>La dirección habitual.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key is missing, so no customer was looked up there.</source>
            <translation>Falta la clave de acceso de Armatic, así que allí no se buscó ningún cliente.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key of your account; it is also called “token”.</source>
            <translation>Pida a Armatic por chat, o al `{phone}`, una clave de acceso de su cuenta; también se llama «token».</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**; on the command line, `arrival` asks for it.</source>
            <translation>Escríbala como **Clave de acceso de Armatic**; en la línea de comandos la pide `arrival`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Without it everything else works as before.</source>
            <translation>Sin ella, todo lo demás funciona como antes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's access key holds a blank or a sign that no such key has.</source>
            <translation>La clave de acceso de Armatic contiene un espacio o un signo que ninguna clave así tiene.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more, without the words around it.</source>
            <translation>Copie la clave otra vez, sin las palabras de alrededor.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter it as **Armatic access key**, in the place of the old one.</source>
            <translation>Escríbala como **Clave de acceso de Armatic**, en lugar de la anterior.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic refused the access key, so it is not sent again by itself.</source>
            <translation>Armatic rechazó la clave de acceso, así que no se vuelve a enviar por sí sola.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it, and enter it as **Armatic access key**.</source>
            <translation>Copie la clave otra vez de donde Armatic la muestra y escríbala como **Clave de acceso de Armatic**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was made for another account or has run out, ask Armatic for a new one: `{phone}`.</source>
            <translation>Si es de otra cuenta o ha caducado, pida a Armatic una nueva: `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `arrival` asks for another one once the old one is deleted.</source>
            <translation>En la línea de comandos, `arrival` pide otra cuando la anterior está eliminada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic knows the access key, but it may not look up customers.</source>
            <translation>Armatic conoce la clave de acceso, pero esta no puede buscar clientes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may look up customers.</source>
            <translation>Pida a Armatic por chat, o al `{phone}`, una clave de acceso que pueda buscar clientes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>At this address there is no Armatic that looks up customers.</source>
            <translation>En esta dirección no hay ningún Armatic que busque clientes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you changed Armatic's address yourself, set it back to the usual one.</source>
            <translation>Si cambió usted la dirección de Armatic, vuelva a poner la habitual.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Si no, envíe el texto de **Detalles** a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing at this address takes synced data in; Armatic has no public interface that does.</source>
            <translation>En esta dirección nada acepta datos sincronizados; Armatic no tiene ninguna interfaz pública que lo haga.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The command line</source>
            <translation>La línea de comandos</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The delivery is a proposal: use it only with an address that Armatic gave you for it.</source>
            <translation>La entrega es una propuesta: úsela solo con una dirección que Armatic le haya dado para ello.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic reads Sage Intacct by itself; nothing is missing there without this delivery.</source>
            <translation>Armatic lee Sage Intacct por sí mismo; sin esta entrega allí no falta nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused the access key, so it is not sent again by itself.</source>
            <translation>El receptor rechazó la clave de acceso, así que no se vuelve a enviar por sí sola.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the key once more from where Armatic shows it.</source>
            <translation>Copie la clave otra vez de donde Armatic la muestra.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --configure` with the address asks for it and takes the place of the old one.</source>
            <translation>`deliver --configure` con la dirección la pide y sustituye la anterior.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was delivered stays delivered; `deliver` goes on from there.</source>
            <translation>Lo entregado queda entregado; `deliver` sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The access key may not deliver the data of this company.</source>
            <translation>La clave de acceso no puede entregar los datos de esta empresa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat, or call `{phone}`, for an access key that may deliver data of this company.</source>
            <translation>Pida a Armatic por chat, o al `{phone}`, una clave de acceso que pueda entregar datos de esta empresa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The data of this company is delivered from another computer, or from another file.</source>
            <translation>Los datos de esta empresa se entregan desde otro equipo o desde otro archivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the other one is still in use, deliver from there only.</source>
            <translation>Si el otro sigue en uso, entregue solo desde allí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is gone, `deliver --begin-anew` delivers everything again, in its place.</source>
            <translation>Si ya no existe, `deliver --begin-anew` lo entrega todo otra vez, en su lugar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer took over the delivery of this company's data, so nothing was sent from here.</source>
            <translation>Otro equipo se encargó de entregar los datos de esta empresa, así que desde aquí no se envió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Deliver from the other computer only.</source>
            <translation>Entregue solo desde el otro equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>To deliver from here again, `deliver --begin-anew` takes its place and sends everything.</source>
            <translation>Para volver a entregar desde aquí, `deliver --begin-anew` ocupa su lugar y lo envía todo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver and this computer no longer agree on what was delivered before.</source>
            <translation>El receptor y este equipo ya no coinciden en lo que se entregó antes.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This happens when a file was copied or restored, or when the receiver was set back.</source>
            <translation>Ocurre cuando se copió o restauró un archivo, o se devolvió el receptor a un estado anterior.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>`deliver --begin-anew` delivers everything again, in the place of what is there.</source>
            <translation>`deliver --begin-anew` lo entrega todo otra vez, en lugar de lo que hay allí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The receiver refused a part of the synced data, so the delivery stopped before it.</source>
            <translation>El receptor rechazó una parte de los datos sincronizados, así que la entrega se detuvo antes de ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`. It holds no value of a record.</source>
            <translation>Envíe el texto de **Detalles** a Armatic por chat, o llame al `{phone}`. No contiene ningún valor de un registro.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic is asked too much at the moment and wants to be left alone for a while.</source>
            <translation>Armatic recibe ahora demasiadas preguntas y quiere que lo dejen un rato.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing to click</source>
            <translation>Nada que pulsar</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again.</source>
            <translation>Espere diez minutos e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What was done before is kept; it goes on from there.</source>
            <translation>Lo hecho antes se conserva; se sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic has trouble of its own at the moment.</source>
            <translation>Armatic tiene ahora dificultades propias.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait ten minutes, then try again. What was done before is kept.</source>
            <translation>Espere diez minutos e inténtelo otra vez. Lo hecho antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays so, tell Armatic by chat, or call `{phone}`.</source>
            <translation>Si sigue así, avise a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered in the place of Armatic: a sign-in page or a web filter.</source>
            <translation>Una página web respondió en lugar de Armatic: un inicio de sesión o un filtro web.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then try again.</source>
            <translation>En un hotel o una red de invitados: abra un navegador, inicie sesión en la red e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>En la oficina: pida a su departamento de informática que permita todo `armatic.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For your IT department. Port 443.</source>
            <translation>Para su departamento de informática. Puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic's answer arrived empty or only in part.</source>
            <translation>La respuesta de Armatic llegó vacía o solo en parte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was done before is kept.</source>
            <translation>Espere unos minutos e inténtelo otra vez. Lo hecho antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts answers.</source>
            <translation>Si ocurre cada vez, pregunte a su departamento de informática si un proxy corta las respuestas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic answered in a way that Armatic Setup does not know.</source>
            <translation>Armatic respondió de un modo que Armatic Setup no conoce.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to Armatic by chat, or call `{phone}`.</source>
            <translation>Envíe el texto de **Detalles** a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Everything else works as before; only this proof is left out.</source>
            <translation>Todo lo demás funciona como antes; solo falta esta prueba.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Armatic on the internet.</source>
            <translation>Este equipo no encuentra Armatic en internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser. If none opens, connect this computer to the internet.</source>
            <translation>Abra cualquier sitio web en un navegador. Si no se abre ninguno, conecte este equipo a internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Si los sitios se abren, pida a su departamento de informática que permita todo `armatic.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Armatic, so it stopped.</source>
            <translation>Este equipo no puede verificar que habla con el verdadero Armatic, así que se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that the date and the time of this computer are right.</source>
            <translation>Compruebe que la fecha y la hora de este equipo sean correctas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether a company proxy or a virus scanner inspects encrypted connections.</source>
            <translation>Pregunte a su departamento de informática si un proxy de la empresa o un antivirus inspecciona las conexiones cifradas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `armatic.com` from inspection.</source>
            <translation>Si es así, instalan su certificado en este equipo o excluyen todo `armatic.com` de la inspección.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password on the way to Armatic.</source>
            <translation>El proxy de su empresa pide usuario y contraseña en el camino a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter **Proxy user name** and **Proxy password**, which are often those of this computer.</source>
            <translation>Introduzca **Nombre de usuario del proxy** y **Contraseña del proxy**, que suelen ser los de este equipo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>On the command line, `key proxy NAME` asks for the password and keeps it.</source>
            <translation>En la línea de comandos, `key proxy NAME` pide la contraseña y la guarda.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `armatic.com`.</source>
            <translation>Rechazado, o solo Windows inicia sesión en él: pida a su departamento de informática que excluya todo `armatic.com`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy of this computer does not pass the connection on to Armatic.</source>
            <translation>El proxy de este equipo no pasa la conexión a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer › **Network** › **Proxy**</source>
            <translation>Este equipo › **Red** › **Proxy**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department whether the proxy settings of this computer are right.</source>
            <translation>Pregunte a su departamento de informática si los ajustes de proxy de este equipo son correctos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A script that finds the proxy (PAC) is not run: enter the proxy's own address and port.</source>
            <translation>Un script que busca el proxy (PAC) no se ejecuta: escriba la dirección y el puerto del proxy.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `armatic.com`, port 443, through.</source>
            <translation>El proxy debe dejar pasar las conexiones a todo `armatic.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Armatic no acepta la conexión: está parado, o algo en el camino la bloquea.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open any website in a browser, to see whether the internet connection works.</source>
            <translation>Abra cualquier sitio web en un navegador, para ver si funciona la conexión a internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `armatic.com`, port 443.</source>
            <translation>Si es así, pida a su departamento de informática que permita todo `armatic.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again.</source>
            <translation>Después, inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Armatic broke off, or its answer did not come in time.</source>
            <translation>La conexión con Armatic se cortó, o su respuesta no llegó a tiempo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check that this computer is still connected, and that the VPN or the wireless network is steady.</source>
            <translation>Compruebe que este equipo siga conectado y que la VPN o la red inalámbrica sea estable.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then try again. What was done before is kept.</source>
            <translation>Después, inténtelo otra vez. Lo hecho antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic could not be asked, for a reason that Armatic Setup does not know.</source>
            <translation>No se pudo preguntar a Armatic, por un motivo que Armatic Setup no conoce.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try once more. What was done before is kept.</source>
            <translation>Inténtelo otra vez. Lo hecho antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not find Sage Intacct on the internet.</source>
            <translation>Este equipo no encuentra Sage Intacct en internet.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If websites open, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Si los sitios se abren, pida a su departamento de informática que permita todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>By this computer's clock the proof that it talks to Sage Intacct is out of date.</source>
            <translation>Según el reloj de este equipo, la prueba de que habla con Sage Intacct está caducada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check date, time and time zone, and switch on **Set time automatically**.</source>
            <translation>Compruebe fecha, hora y zona horaria, y active **Ajustar la hora automáticamente**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If they are right, ask your IT department whether a company proxy inspects encrypted connections.</source>
            <translation>Si son correctas, pregunte a su departamento de informática si un proxy de la empresa inspecciona las conexiones cifradas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Another computer answered in the place of Sage Intacct, so Armatic Setup stopped.</source>
            <translation>Otro equipo respondió en lugar de Sage Intacct, así que Armatic Setup se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a hotel or a guest network: open a browser, sign in to the network, then choose **Test again**.</source>
            <translation>En un hotel o una red de invitados: abra un navegador, inicie sesión en la red y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: send the text under **Details** to your IT department.</source>
            <translation>En la oficina: envíe el texto de **Detalles** a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They make sure that `intacct.com` leads to Sage Intacct itself, and not to a filter page.</source>
            <translation>Ellos se aseguran de que `intacct.com` lleve a Sage Intacct y no a una página de filtro.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company inspects encrypted connections with a certificate that this computer does not know.</source>
            <translation>Su empresa inspecciona las conexiones cifradas con un certificado que este equipo no conoce.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send the text under **Details** to your IT department.</source>
            <translation>Envíe el texto de **Detalles** a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They install the certificate of the company proxy or the virus scanner on this computer.</source>
            <translation>Ellos instalan en este equipo el certificado del proxy de la empresa o del antivirus.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or they exempt all of `intacct.com` from the inspection.</source>
            <translation>O excluyen todo `intacct.com` de la inspección.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer cannot verify that it talks to the real Sage Intacct, so it stopped.</source>
            <translation>Este equipo no puede verificar que habla con el verdadero Sage Intacct, así que se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If so, they install its certificate on this computer, or exempt all of `intacct.com` from inspection.</source>
            <translation>Si es así, instalan su certificado en este equipo o excluyen todo `intacct.com` de la inspección.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer and Sage Intacct do not agree on an encrypted connection.</source>
            <translation>Este equipo y Sage Intacct no se ponen de acuerdo en una conexión cifrada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department to allow encrypted connections (TLS 1.2 or newer) to all of `intacct.com`, port 443.</source>
            <translation>Pida a su departamento de informática que permita conexiones cifradas (TLS 1.2 o posterior) a todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A company proxy, a firewall or a virus scanner that inspects connections is the usual cause.</source>
            <translation>La causa habitual es un proxy, un cortafuegos o un antivirus que inspecciona las conexiones.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your company's proxy wants a user name and a password before it lets Armatic Setup out.</source>
            <translation>El proxy de su empresa pide usuario y contraseña antes de dejar salir a Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Test again**. A refused password is not sent again by itself.</source>
            <translation>Elija **Probar otra vez**. Una contraseña rechazada no se envía de nuevo por sí sola.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Refused, or signed in to by Windows alone: ask your IT department to exempt all of `intacct.com`.</source>
            <translation>Si se rechaza, o solo Windows inicia sesión: pida a su departamento de informática que excluya todo `intacct.com`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer finds its proxy by a script (PAC), which Armatic Setup does not run.</source>
            <translation>Este equipo encuentra su proxy mediante un script (PAC), que Armatic Setup no ejecuta.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask your IT department for the address and port of the proxy itself.</source>
            <translation>Pida a su departamento de informática la dirección y el puerto del propio proxy.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Enter them as the proxy in the network settings of this computer; they may set `HTTPS_PROXY` instead.</source>
            <translation>Introdúzcalos como proxy en los ajustes de red de este equipo; ellos pueden definir `HTTPS_PROXY` en su lugar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Start Armatic Setup anew and choose **Test again**.</source>
            <translation>Inicie Armatic Setup de nuevo y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy set on this computer does not pass the connection on to Sage Intacct.</source>
            <translation>El proxy definido en este equipo no pasa la conexión a Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The proxy must let connections to all of `intacct.com`, port 443, through.</source>
            <translation>El proxy debe dejar pasar las conexiones a todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not take the connection: it is down, or something on the way blocks it.</source>
            <translation>Sage Intacct no acepta la conexión: está caído o algo en el camino la bloquea.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a browser: `status.sage.com`</source>
            <translation>En un navegador: `status.sage.com`</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct. If so, wait until it is over.</source>
            <translation>Compruebe si Sage informa de una interrupción de Intacct. Si es así, espere a que termine.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Si no, pida a su departamento de informática que permita todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not answer: the connection is too slow, or a firewall holds it back.</source>
            <translation>Sage Intacct no responde: la conexión es demasiado lenta o un cortafuegos la retiene.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>Si funciona, pida a su departamento de informática que permita todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check at `status.sage.com` whether Sage reports an outage.</source>
            <translation>Compruebe en `status.sage.com` si Sage informa de una interrupción.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct was reached, but its answer did not come in time.</source>
            <translation>Se llegó a Sage Intacct, pero su respuesta no llegó a tiempo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes: Intacct may be busy.</source>
            <translation>Espere unos minutos: Intacct puede estar ocupado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether Sage reports an outage of Intacct.</source>
            <translation>Compruebe si Sage informa de una interrupción de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. What was saved before is kept.</source>
            <translation>Inténtelo otra vez. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The connection to Sage Intacct broke off in the middle.</source>
            <translation>La conexión con Sage Intacct se cortó a la mitad.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This computer does not reach Sage Intacct.</source>
            <translation>Este equipo no llega a Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, send the text under **Details** to your IT department.</source>
            <translation>Si funciona, envíe el texto de **Detalles** a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is closed for maintenance at the moment.</source>
            <translation>Sage Intacct está cerrado por mantenimiento en este momento.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>See there how long the maintenance takes; the weekly one lasts up to four hours.</source>
            <translation>Vea ahí cuánto dura el mantenimiento; el semanal dura hasta cuatro horas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again after it. What was saved before is kept.</source>
            <translation>Inténtelo después. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is busy with your company's programs and asks to wait.</source>
            <translation>Sage Intacct está ocupado con los programas de su empresa y pide esperar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait two minutes. This does not count as a refused sign-in.</source>
            <translation>Espere dos minutos. Esto no cuenta como inicio de sesión rechazado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again when no other program reads from Intacct, such as at night.</source>
            <translation>Inténtelo cuando ningún otro programa lea de Intacct, por ejemplo de noche.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct needed too long for one answer and cut the connection.</source>
            <translation>Sage Intacct tardó demasiado en una respuesta y cortó la conexión.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Wait a few minutes, then try again. What was saved before is kept.</source>
            <translation>Espere unos minutos e inténtelo otra vez. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens again, try at a quieter hour, such as at night.</source>
            <translation>Si vuelve a ocurrir, inténtelo a una hora más tranquila, por ejemplo de noche.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something on the way sends Armatic Setup to another address, so it stopped.</source>
            <translation>Algo en el camino envía a Armatic Setup a otra dirección, así que se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to allow all of `intacct.com`, port 443.</source>
            <translation>En la oficina: pida a su departamento de informática que permita todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no Sage Intacct at this address, or something on the way hides it.</source>
            <translation>En esta dirección no hay Sage Intacct, o algo en el camino lo oculta.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, ask your IT department whether a web filter blocks all of `intacct.com`, port 443.</source>
            <translation>Si no, pregunte a su departamento de informática si un filtro web bloquea todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A firewall or a web filter blocks the way to Sage Intacct.</source>
            <translation>Un cortafuegos o un filtro web bloquea el camino a Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>They allow programs on this computer to reach all of `intacct.com`, port 443.</source>
            <translation>Ellos permiten que los programas de este equipo lleguen a todo `intacct.com`, puerto 443.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A web page answered instead of Sage Intacct: a network sign-in page or a web filter.</source>
            <translation>En lugar de Sage Intacct respondió una página web: el acceso a una red o un filtro web.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the office: ask your IT department to let programs reach all of `intacct.com`, port 443, unfiltered.</source>
            <translation>En la oficina: pida a su departamento de informática que los programas lleguen a todo `intacct.com`, puerto 443, sin filtro.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If a browser shows that Intacct is closed for maintenance, wait until it is over.</source>
            <translation>Si un navegador muestra que Intacct está cerrado por mantenimiento, espere a que termine.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer of Sage Intacct arrived empty or only in part.</source>
            <translation>La respuesta de Sage Intacct llegó vacía o solo en parte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, ask your IT department whether a proxy cuts long answers.</source>
            <translation>Si ocurre siempre, pregunte a su departamento de informática si un proxy corta las respuestas largas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The answer contained things Sage Intacct never sends, so Armatic Setup refused it.</source>
            <translation>La respuesta contenía cosas que Sage Intacct nunca envía, así que Armatic Setup la rechazó.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Guarde el informe para soporte y envíelo a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tell your IT department too: something between this computer and Intacct may change its answers.</source>
            <translation>Avise también a su departamento de informática: algo entre este equipo e Intacct puede cambiar las respuestas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Intacct sent a value Armatic Setup would have to guess at, so it stopped.</source>
            <translation>Intacct envió un valor que Armatic Setup tendría que adivinar, así que se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once. What was saved before is kept.</source>
            <translation>Inténtelo una vez. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it stays, save the report for support and send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Si continúa, guarde el informe para soporte y envíelo a Armatic por chat, o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Something answered, but not in the way Sage Intacct does.</source>
            <translation>Algo respondió, pero no como lo hace Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again once; a proxy on the way may have spoiled a single answer.</source>
            <translation>Inténtelo una vez; un proxy en el camino puede haber estropeado una sola respuesta.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The trial of {company_id} in Sage Intacct has ended.</source>
            <translation>La prueba de {company_id} en Sage Intacct ha terminado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Your Sage Intacct account manager</source>
            <translation>Su gestor de cuenta de Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If this is not the company you meant, correct **Company ID** and choose **Test again**.</source>
            <translation>Si no es la empresa que quería, corrija **ID de empresa** y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, ask Sage to extend the trial or to activate the company.</source>
            <translation>Si lo es, pida a Sage que amplíe la prueba o active la empresa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept Armatic's connection key.</source>
            <translation>Sage Intacct no acepta la clave de conexión de Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If you typed or pasted the key, do it once more: capitals count.</source>
            <translation>Si escribió o pegó la clave, hágalo otra vez: las mayúsculas cuentan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic sent you a key file, choose that file again.</source>
            <translation>Si Armatic le envió un archivo de clave, elija ese archivo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Still refused: ask Armatic for a new key by chat, or call `{phone}`.</source>
            <translation>Si se sigue rechazando: pida una clave nueva a Armatic por chat o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave your own user ID and password as they are; Intacct did not look at them yet.</source>
            <translation>Deje su propio ID de usuario y contraseña como están; Intacct aún no los ha mirado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know a setting that Armatic Setup sent along.</source>
            <translation>Sage Intacct no conoce un ajuste que envió Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Install the newest Armatic Setup and try again.</source>
            <translation>Instale el Armatic Setup más reciente e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not read what Armatic Setup sent.</source>
            <translation>Sage Intacct no pudo leer lo que envió Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Web Services is not switched on in {company_id}.</source>
            <translation>Web Services no está activado en {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find **Web Services** in the list and subscribe to it.</source>
            <translation>Busque **Web Services** en la lista y suscríbalo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Confirm the note about charges: Armatic is a Sage Intacct partner, so its use is free of charge.</source>
            <translation>Confirme la nota sobre cargos: Armatic es socio de Sage Intacct, así que su uso es gratuito.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Come back and choose **Test again**.</source>
            <translation>Vuelva y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The sender ID {sender_id} is not allowed to connect to {company_id} yet.</source>
            <translation>El ID de remitente {sender_id} aún no está autorizado a conectarse a {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go to **Web Services authorizations** and look for `{sender_id}`, exactly so, with its capitals.</source>
            <translation>Vaya a **Web Services authorizations** y busque `{sender_id}`, exactamente así, con sus mayúsculas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is there with **Status** Inactive, set it to **Active**, or delete the line and add it anew.</source>
            <translation>Si está con **Status** Inactive, póngalo en **Active**, o elimine la línea y añádala de nuevo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is spelled in another way, delete that line: it cannot be edited.</source>
            <translation>Si está escrito de otra forma, elimine esa línea: no puede editarse.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is missing, choose **Add** (or **+**), type the sender ID below, and set **Status** to **Active**.</source>
            <translation>Si falta, elija **Add** (o **+**), escriba el ID de remitente de abajo y ponga **Status** en **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** in the small window, then **Save** on the page.</source>
            <translation>Elija **Save** en la ventana pequeña y después **Save** en la página.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>With these capitals. It cannot be edited later.</source>
            <translation>Con estas mayúsculas. No puede editarse después.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only known internet addresses may connect to {company_id}, and this computer's is not one of them.</source>
            <translation>Solo direcciones de internet conocidas pueden conectarse a {company_id}, y la de este equipo no es una de ellas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Look at **Enforce IP address filters** and at the list of addresses.</source>
            <translation>Mire **Enforce IP address filters** y la lista de direcciones.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add the address your company uses on the internet; your IT department knows it.</source>
            <translation>Añada la dirección que su empresa usa en internet; su departamento de informática la conoce.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Ask Armatic by chat for the addresses of its servers, and add them too.</source>
            <translation>Pida a Armatic por chat las direcciones de sus servidores y añádalas también.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save**, then **Test again**.</source>
            <translation>Elija **Save** y después **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>A pass from this computer does not prove that Armatic's servers may connect: they have other addresses.</source>
            <translation>Que este equipo pase no demuestra que los servidores de Armatic puedan conectarse: tienen otras direcciones.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may enter single entities of {company_id} only, not its top level.</source>
            <translation>El usuario {user_id} solo puede entrar en entidades sueltas de {company_id}, no en el nivel superior.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` and choose **Edit**.</source>
            <translation>Busque `{user_id}` y elija **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** remove every entity, so that the user sees all of them; then **Save**.</source>
            <translation>En **User entities** quite todas las entidades, para que el usuario las vea todas; después **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for one entity only, type its ID under **Entity** on **Connect** instead.</source>
            <translation>Si Armatic es para una sola entidad, escriba su ID en **Entidad** en **Conectar**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The entity {entity_id} exists, but the user {user_id} may not enter it.</source>
            <translation>La entidad {entity_id} existe, pero el usuario {user_id} no puede entrar en ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **User entities** add the entity `{entity_id}`, then **Save**.</source>
            <translation>En **User entities** añada la entidad `{entity_id}`, después **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Or leave **Entity** empty on **Connect**: then all entities are read that the user may enter.</source>
            <translation>O deje vacío **Entidad** en **Conectar**: entonces se leen todas las entidades en las que el usuario puede entrar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no entity {entity_id} in {company_id}.</source>
            <translation>No hay ninguna entidad {entity_id} en {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Connect** › **Entity**</source>
            <translation>**Armatic Setup** › **Conectar** › **Entidad**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty and choose **Test again**: the test then lists the entities to choose from.</source>
            <translation>Deje vacío **Entidad** y elija **Probar otra vez**: la prueba enumera entonces las entidades para elegir.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, take its ID from that list, or from **Company** › **Entities** in Intacct.</source>
            <translation>Si solo es una entidad, tome su ID de esa lista o de **Company** › **Entities** en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not let the user {user_id} into the entity that was typed.</source>
            <translation>Sage Intacct no deja entrar al usuario {user_id} en la entidad que se escribió.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Leave **Entity** empty to connect at the top level, as Armatic does; choose **Test again**.</source>
            <translation>Deje vacío **Entidad** para conectar en el nivel superior, como Armatic; elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If only one entity is meant, compare its ID with **Company** › **Entities** in Intacct.</source>
            <translation>Si solo es una entidad, compare su ID con **Company** › **Entities** en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In a company with a single entity the field stays empty.</source>
            <translation>En una empresa con una sola entidad el campo queda vacío.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>An administrator may have to open the entity for the user, under **User entities**.</source>
            <translation>Quizá un administrador deba abrir la entidad al usuario, en **User entities**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct ended the session before the work was done.</source>
            <translation>Sage Intacct terminó la sesión antes de acabar el trabajo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again: Armatic Setup signs in anew. What was saved before is kept.</source>
            <translation>Inténtelo otra vez: Armatic Setup inicia sesión de nuevo. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it happens every time, save the report for support and send it to Armatic.</source>
            <translation>Si ocurre siempre, guarde el informe para soporte y envíelo a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct has locked the user {user_id} after too many wrong passwords.</source>
            <translation>Sage Intacct ha bloqueado al usuario {user_id} tras demasiadas contraseñas incorrectas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** from Locked out to **Active**, then **Save**.</source>
            <translation>Cambie **Status** de Locked out a **Active**, después **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Only then choose **Test again**.</source>
            <translation>Solo entonces elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The password of the user {user_id} has expired in Sage Intacct.</source>
            <translation>La contraseña del usuario {user_id} ha caducado en Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether `{user_id}` is in this list: passwords of Web Services users do not expire.</source>
            <translation>Compruebe si `{user_id}` está en esta lista: las contraseñas de los usuarios de Web Services no caducan.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is, reset its password; Intacct mails the new one.</source>
            <translation>Si está, restablezca su contraseña; Intacct envía la nueva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it is not, add a Web Services user here: a user ID of its own, the same permissions.</source>
            <translation>Si no está, añada aquí un usuario de Web Services: un ID de usuario propio, los mismos permisos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and the new password on **Connect** and choose **Test again**.</source>
            <translation>Escriba su ID de usuario y la nueva contraseña en **Conectar** y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} exists in Sage Intacct, but is not active.</source>
            <translation>El usuario {user_id} existe en Sage Intacct, pero no está activo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **Status** to **Active**, then **Save**.</source>
            <translation>Ponga **Status** en **Active**, después **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not accept this user ID and password for {company_id}.</source>
            <translation>Sage Intacct no acepta este ID de usuario y contraseña para {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check **Company ID** and **User ID**: capitals count, and no blank before or after.</source>
            <translation>Compruebe **ID de empresa** e **ID de usuario**: las mayúsculas cuentan, sin espacio antes ni después.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Copy the password from the mail Intacct sent when the user was saved, and paste it again.</source>
            <translation>Copie la contraseña del correo que Intacct envió al guardar el usuario y péguela otra vez.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>No mail, or still refused: an Intacct administrator opens the user and checks that **Status** is **Active**.</source>
            <translation>Sin correo, o se sigue rechazando: un administrador de Intacct abre el usuario y comprueba que **Status** sea **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There the administrator also resets the password; Intacct mails a new one.</source>
            <translation>Ahí el administrador también restablece la contraseña; Intacct envía una nueva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Do not try it in a browser: a Web Services user cannot sign in there.</source>
            <translation>No lo intente en un navegador: un usuario de Web Services no puede iniciar sesión ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct something before **Test again**: a refused password is not sent again unchanged.</source>
            <translation>Corrija algo antes de **Probar otra vez**: una contraseña rechazada no se envía de nuevo sin cambios.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not know {company_id} or Armatic's sender ID; it does not say which.</source>
            <translation>Sage Intacct no conoce {company_id} o el ID de remitente de Armatic; no dice cuál.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the **ID** there with **Company ID** here: capitals, no blanks, no quotes.</source>
            <translation>Compare el **ID** de ahí con **ID de empresa** de aquí: mayúsculas, sin espacios, sin comillas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Use the ID of the company itself, not that of an accountant's console.</source>
            <translation>Use el ID de la propia empresa, no el de la consola de una asesoría.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Correct it and choose **Test again**.</source>
            <translation>Corríjalo y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it was right, the sender ID `{sender_id}` or its key is not.</source>
            <translation>Si era correcto, el ID de remitente `{sender_id}` o su clave no lo es.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Then ask Armatic by chat, or call `{phone}`.</source>
            <translation>Entonces pregunte a Armatic por chat o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused Armatic Setup before it looked at your company, for a reason we do not know.</source>
            <translation>Sage Intacct rechazó Armatic Setup antes de mirar su empresa, por un motivo que no conocemos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Save the report for support; it holds Intacct's own words.</source>
            <translation>Guarde el informe para soporte; contiene las palabras de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`.</source>
            <translation>Envíelo a Armatic por chat o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What Intacct gave: its code, and the Support ID where there is one.</source>
            <translation>Lo que dio Intacct: su código y, si lo hay, el ID de soporte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused the sign-in of {user_id} to {company_id}, for a reason we do not know.</source>
            <translation>Sage Intacct rechazó el inicio de sesión de {user_id} en {company_id}, por un motivo que no conocemos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here and read Intacct's own words.</source>
            <translation>Abra aquí **Detalles** y lea las palabras de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Find `{user_id}` in Intacct and check that **Status** is **Active**.</source>
            <translation>Busque `{user_id}` en Intacct y compruebe que **Status** sea **Active**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that does not help, save the report for support and send it to Armatic.</source>
            <translation>Si no ayuda, guarde el informe para soporte y envíelo a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is of the type {user_type}, which never sees receivables.</source>
            <translation>El usuario {user_id} es del tipo {user_type}, que nunca ve las cuentas por cobrar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set **User type** to **Business**, then **Save**. The type caps every permission that is ticked.</source>
            <translation>Ponga **User type** en **Business**, después **Save**. El tipo limita todos los permisos marcados.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} is an ordinary user, so its password expires and stops Armatic one day.</source>
            <translation>El usuario {user_id} es un usuario corriente: su contraseña caduca y un día detiene Armatic.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Add a Web Services user here; it needs a user ID of its own.</source>
            <translation>Añada aquí un usuario de Web Services; necesita un ID de usuario propio.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Give it the same permissions; it is for programs only, and its password does not expire.</source>
            <translation>Dele los mismos permisos; es solo para programas y su contraseña no caduca.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Type its user ID and its password on **Connect** and choose **Test again**.</source>
            <translation>Escriba su ID de usuario y su contraseña en **Conectar** y elija **Probar otra vez**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In older menus tick **Restrict user access to web services only** on the user's page instead.</source>
            <translation>En menús antiguos marque **Restrict user access to web services only** en la página del usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The company has several entities, and the user {user_id} may enter none of them.</source>
            <translation>La empresa tiene varias entidades, y el usuario {user_id} no puede entrar en ninguna.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether **Restrict access to top level only** is ticked: then nobody enters an entity.</source>
            <translation>Compruebe si **Restrict access to top level only** está marcado: entonces nadie entra en una entidad.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If Armatic is meant for the whole company, this is fine.</source>
            <translation>Si Armatic es para toda la empresa, está bien así.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, untick it, or edit `{user_id}` and add the entities under **User entities**.</source>
            <translation>Si no, desmárquelo, o edite `{user_id}` y añada las entidades en **User entities**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not enter {entities} of the company, so their invoices are not read.</source>
            <translation>El usuario {user_id} no puede entrar en {entities} de la empresa, así que sus facturas no se leen.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If these are private entities that Armatic must not see, nothing is wrong.</source>
            <translation>Si son entidades privadas que Armatic no debe ver, todo está bien.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, find `{user_id}` and choose **Edit**.</source>
            <translation>Si no, busque `{user_id}` y elija **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Dates of the user {user_id} are written in a way Armatic Setup would have to guess at.</source>
            <translation>Las fechas del usuario {user_id} se escriben de una forma que Armatic Setup tendría que adivinar.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and look for its language, date format and clock.</source>
            <translation>Edite `{user_id}` y busque su idioma, formato de fecha y reloj.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Set US English, month/day/year and 24 hours, then **Save**.</source>
            <translation>Ponga US English, month/day/year y 24 hours, después **Save**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the form does not offer this, ask Sage Intacct support to set it for the user.</source>
            <translation>Si el formulario no lo ofrece, pida al soporte de Sage Intacct que lo ajuste para el usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show in which time zone the user {user_id} works.</source>
            <translation>Sage Intacct no muestra en qué zona horaria trabaja el usuario {user_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Send it to Armatic by chat, or call `{phone}`. Without it, times would have to be guessed at.</source>
            <translation>Envíelo a Armatic por chat o llame al `{phone}`. Sin eso habría que adivinar las horas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not show this user its own permissions, which is normal.</source>
            <translation>Sage Intacct no muestra a este usuario sus propios permisos, lo cual es normal.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>**Armatic Setup** › **Module permissions**</source>
            <translation>**Armatic Setup** › **Permisos**</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing is wrong: reading was tried row by row instead.</source>
            <translation>Todo está bien: en su lugar se probó la lectura fila por fila.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare **Add**, **Edit** and **Post** by eye with the list on **Module permissions**.</source>
            <translation>Compare a ojo **Add**, **Edit** y **Post** con la lista de **Permisos**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read the audit history, which Armatic does not need.</source>
            <translation>El usuario {user_id} no puede leer el historial de auditoría, que Armatic no necesita.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Go on: Armatic does not ask for this permission.</source>
            <translation>Siga: Armatic no pide este permiso.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {application} › {row}.</source>
            <translation>El usuario {user_id} no puede leer {application} › {row}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to `{user_id}`.</source>
            <translation>Elija **Subscriptions** junto a `{user_id}`.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick **{application}** and choose **Permissions** beside it.</source>
            <translation>Marque **{application}** y elija **Permissions** a su lado.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>In the row **{row_names}** tick {rights}.</source>
            <translation>En la fila **{row_names}** marque {rights}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Already ticked: edit the user and check that **User type** is **Business**.</source>
            <translation>Ya marcado: edite el usuario y compruebe que **User type** sea **Business**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}` and note which role its **Roles** table names.</source>
            <translation>Edite el usuario `{user_id}` y anote qué rol nombra su tabla **Roles**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If that table is empty, a user group may bring the role: look under **User groups**.</source>
            <translation>Si esa tabla está vacía, un grupo de usuarios puede traer el rol: mire en **User groups**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role. Rights of several roles add up, so one is enough.</source>
            <translation>En **Roles** elija **Subscriptions** junto a ese mismo rol. Los permisos de varios roles se suman, así que basta uno.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read {rows}.</source>
            <translation>El usuario {user_id} no puede leer {rows}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>For each of these rows choose **Permissions** beside its application: {all_rows}.</source>
            <translation>Para cada una de estas filas elija **Permissions** junto a su aplicación: {all_rows}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the rights that the list on **Module permissions** shows for them.</source>
            <translation>Marque los permisos que la lista de **Permisos** muestra para ellas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} may not read any of the records Armatic needs.</source>
            <translation>El usuario {user_id} no puede leer ninguno de los registros que Armatic necesita.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit `{user_id}` and check that **User type** is **Business**.</source>
            <translation>Edite `{user_id}` y compruebe que **User type** sea **Business**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to the user; tick the applications and their permissions.</source>
            <translation>Elija **Subscriptions** junto al usuario; marque las aplicaciones y sus permisos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Save** twice: first in the small window, then on the page.</source>
            <translation>Elija **Save** dos veces: primero en la ventana pequeña, después en la página.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Edit the user `{user_id}`: its **Roles** table must name a role, or a user group must bring one.</source>
            <translation>Edite el usuario `{user_id}`: su tabla **Roles** debe nombrar un rol, o un grupo de usuarios debe traerlo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The rights of all its roles and user groups add up. If there is none, assign a role.</source>
            <translation>Los permisos de todos sus roles y grupos se suman. Si no hay ninguno, asigne un rol.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Subscriptions** next to that very role; an empty role refuses everything.</source>
            <translation>Elija **Subscriptions** junto a ese mismo rol; un rol vacío lo rechaza todo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Tick the applications and their permissions, then choose **Save** twice.</source>
            <translation>Marque las aplicaciones y sus permisos, después elija **Save** dos veces.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks {rights} on {application} › {row}.</source>
            <translation>Al usuario {user_id} le falta {rights} en {application} › {row}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Choose **Permissions** beside **{application}**.</source>
            <translation>Elija **Permissions** junto a **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Under **Roles** choose **Subscriptions** next to that very role, then **Permissions** beside **{application}**.</source>
            <translation>En **Roles** elija **Subscriptions** junto a ese mismo rol, después **Permissions** junto a **{application}**.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>There is no subscription to {applications} in {company_id}.</source>
            <translation>No hay suscripción a {applications} en {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Check whether the company uses {applications}.</source>
            <translation>Compruebe si la empresa usa {applications}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does, subscribe there, then grant the user its permissions.</source>
            <translation>Si las usa, suscríbalas ahí y conceda después los permisos al usuario.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If it does not, tell Armatic by chat, and ask what works without it.</source>
            <translation>Si no, avise a Armatic por chat y pregunte qué funciona sin eso.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The application that holds these records is not subscribed in {company_id}.</source>
            <translation>La aplicación que contiene estos registros no está suscrita en {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses that application, subscribe to it there.</source>
            <translation>Si la empresa usa esa aplicación, suscríbala ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If not, go on: these records are left out.</source>
            <translation>Si no, siga: estos registros se dejan fuera.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not offer these records here: the feature is off, or not open to programs.</source>
            <translation>Sage Intacct no ofrece aquí estos registros: la función está apagada o no está abierta a programas.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>If the company uses the feature, check that its application is subscribed there.</source>
            <translation>Si la empresa usa la función, compruebe que su aplicación esté suscrita ahí.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct does not have this kind of record in {company_id}.</source>
            <translation>Sage Intacct no tiene esta clase de registro en {company_id}.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>The user {user_id} lacks a permission in Sage Intacct, so something could not be read.</source>
            <translation>Al usuario {user_id} le falta un permiso en Sage Intacct, así que algo no se pudo leer.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** here: Intacct names the kind of record.</source>
            <translation>Abra aquí **Detalles**: Intacct nombra la clase de registro.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of `{user_id}` with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Compare los permisos de `{user_id}` con la lista de **Permisos** y marque lo que falte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Compare the permissions of that very role with the list on **Module permissions**, and tick what is missing.</source>
            <translation>Compare los permisos de ese mismo rol con la lista de **Permisos** y marque lo que falte.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup asked for a field that {company_id} does not have.</source>
            <translation>Armatic Setup pidió un campo que {company_id} no tiene.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Armatic Setup read these records in a way Sage Intacct no longer supports.</source>
            <translation>Armatic Setup leyó estos registros de una forma que Sage Intacct ya no admite.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused a change, although Armatic Setup only reads.</source>
            <translation>Sage Intacct rechazó un cambio, aunque Armatic Setup solo lee.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Nothing was changed in Intacct.</source>
            <translation>En Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct could not answer one question and gave no reason.</source>
            <translation>Sage Intacct no pudo responder una pregunta y no dio motivo.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct dropped this question because another one, asked with it, failed.</source>
            <translation>Sage Intacct descartó esta pregunta porque falló otra hecha con ella.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again. Nothing was changed in Intacct.</source>
            <translation>Inténtelo otra vez. En Intacct no se cambió nada.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct refused one question, for a reason we do not know.</source>
            <translation>Sage Intacct rechazó una pregunta, por un motivo que no conocemos.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details** and read Intacct's own words.</source>
            <translation>Abra **Detalles** y lea las palabras de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Sage Intacct is not available at the moment.</source>
            <translation>Sage Intacct no está disponible en este momento.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Try again in ten minutes. What was saved before is kept.</source>
            <translation>Inténtelo dentro de diez minutos. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>This failure is new to Armatic Setup, so it does not guess the cause.</source>
            <translation>Este fallo es nuevo para Armatic Setup, así que no adivina la causa.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>Open **Details**: it holds everything that is known.</source>
            <translation>Abra **Detalles**: contiene todo lo que se sabe.</translation>
        </message>
        <message>
            <location filename="resources/diagnoses.toml" />
            <source>What to tell Armatic.</source>
            <translation>Lo que debe decir a Armatic.</translation>
        </message>
    </context>
    <context>
        <name>entities.toml</name>
        <message>
            <location filename="resources/entities.toml" />
            <source>Top level</source>
            <translation>Nivel superior</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads the customers and invoices of every entity the user may enter, private ones included.</source>
            <translation>Armatic lee los clientes y las facturas de cada entidad en la que el usuario puede entrar, también las privadas.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The usual choice. An empty **Entity** means the same.</source>
            <translation>La elección habitual. **Entidad** vacío significa lo mismo.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Armatic reads only what belongs to this entity, and what all entities share.</source>
            <translation>Armatic lee solo lo que pertenece a esta entidad y lo que comparten todas.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>For a company that uses Armatic in one entity alone.</source>
            <translation>Para una empresa que usa Armatic en una sola entidad.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The whole company</source>
            <translation>Toda la empresa</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>The company has one entity, so there is nothing to choose.</source>
            <translation>La empresa tiene una entidad, así que no hay nada que elegir.</translation>
        </message>
        <message>
            <location filename="resources/entities.toml" />
            <source>Leave **Entity** empty: an ID there is refused.</source>
            <translation>Deje vacío **Entidad**: un ID ahí se rechaza.</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Connection keys</source>
            <translation>Claves de conexión</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Open the Armatic connection key</source>
            <translation>Abrir la clave de conexión de Armatic</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Text files</source>
            <translation>Archivos de texto</translation>
        </message>
        <message>
            <location filename="ui/file_dialogs.py" />
            <source>Save report for support</source>
            <translation>Guardar el informe para soporte</translation>
        </message>
    </context>
    <context>
        <name>help.toml</name>
        <message>
            <location filename="resources/help.toml" />
            <source>Begin a new connection, go on with a saved one, or look at the permission checklist. To try everything first, choose **Practice on a sample company**.</source>
            <translation>Empiece una conexión nueva, siga con una guardada o mire la lista de permisos. Para probarlo todo antes, elija **Practicar con una empresa de ejemplo**.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Paste what Intacct said: a number, a sentence, a whole reply. It is read on this computer alone, and nothing is sent.</source>
            <translation>Pegue lo que dijo Intacct: un número, una frase, una respuesta entera. Se lee solo en este equipo y no se envía nada.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Every right that Armatic needs, with its reason. Tick what is granted, paste Intacct's table, or hand over what is missing. It works with no network.</source>
            <translation>Cada permiso que Armatic necesita, con su motivo. Marque lo concedido, pegue la tabla de Intacct o entregue lo que falta. Funciona sin red.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>What and who is needed before you begin. Nothing is changed here or in Intacct.</source>
            <translation>Qué y quién hace falta antes de empezar. Aquí y en Intacct no se cambia nada.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator makes the user that Armatic signs in with. The drawing shows the form; the numbers in it are those of the instructions.</source>
            <translation>Un administrador de Intacct crea el usuario con el que Armatic inicia sesión. El dibujo muestra el formulario; sus números son los de las instrucciones.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator grants the rights of each application. Tick a row when it is done, or let the live test find out.</source>
            <translation>Un administrador de Intacct concede los permisos de cada aplicación. Marque una fila cuando esté hecha o deje que lo averigüe la prueba de conexión.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>An Intacct administrator lets Armatic's sender ID in. Capitals count, and a wrong line cannot be edited.</source>
            <translation>Un administrador de Intacct autoriza el ID de remitente de Armatic. Las mayúsculas cuentan y una línea errónea no puede editarse.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Eight checks in order. The first that fails says whose job it is and where to click. A refused password is sent once and never again by itself.</source>
            <translation>Ocho comprobaciones por orden. La primera que falla dice a quién le toca y dónde hacer clic. Una contraseña rechazada se envía una vez y nunca más por sí sola.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>The receivables are read into one file on this computer. Pause, cancel or close as you like: the next start goes on from there.</source>
            <translation>Las cuentas por cobrar se leen en un archivo de este equipo. Pause, cancele o cierre cuando quiera: el próximo inicio sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Each total is compared with Intacct's own. Export the data, look at the aging, or delete it again.</source>
            <translation>Cada total se compara con el de Intacct. Exporte los datos, mire la antigüedad o elimínelos.</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Help, from every page</source>
            <translation>Ayuda, desde cualquier página</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Leave what lies over a page, or answer a question with no</source>
            <translation>Dejar lo que está sobre una página, o responder que no a una pregunta</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Do what the primary button says</source>
            <translation>Hacer lo que dice el botón principal</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one part of the window to the next</source>
            <translation>De una parte de la ventana a la siguiente</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>From one control to the next; **Space** or **Enter** uses it</source>
            <translation>De un control al siguiente; **Espacio** o **Intro** lo usa</translation>
        </message>
        <message>
            <location filename="resources/help.toml" />
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
    </context>
    <context>
        <name>intacct</name>
        <message>
            <location filename="resources" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Cash Management</source>
            <translation>Tesorería</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General Ledger</source>
            <translation>Libro mayor</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts Receivable</source>
            <translation>Cuentas por cobrar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Inventory Control</source>
            <translation>Control de inventario</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnap</source>
            <translation>BlueSnap</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Locations</source>
            <translation>Ubicaciones</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Departments</source>
            <translation>Departamentos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Credit card accounts</source>
            <translation>Cuentas de tarjeta de crédito</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Checking accounts</source>
            <translation>Cuentas corrientes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Savings accounts</source>
            <translation>Cuentas de ahorro</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Statistical accounts</source>
            <translation>Cuentas estadísticas</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Manage payments</source>
            <translation>Gestionar pagos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR account labels</source>
            <translation>Etiquetas de cuentas por cobrar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Adjustments</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Receive advances</source>
            <translation>Recibir anticipos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>AR terms</source>
            <translation>Condiciones de pago</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Customer types</source>
            <translation>Tipos de cliente</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Posted payments</source>
            <translation>Pagos contabilizados</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax detail</source>
            <translation>Detalle de impuesto</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Tax schedule</source>
            <translation>Esquema de impuestos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Units of measure</source>
            <translation>Unidades de medida</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Product lines</source>
            <translation>Líneas de producto</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Warehouses</source>
            <translation>Almacenes</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transactions</source>
            <translation>Documentos de venta</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Order Entry transaction definitions</source>
            <translation>Definiciones de documentos de venta</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>BlueSnapARQueue</source>
            <translation>BlueSnapARQueue</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>List</source>
            <translation>Listar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Post</source>
            <translation>Contabilizar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reclass</source>
            <translation>Reclasificar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Reverse</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Void</source>
            <translation>Anular</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Subscriptions</source>
            <translation>Suscripciones</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Application</source>
            <translation>Aplicación</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services</source>
            <translation>Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company information</source>
            <translation>Datos de la empresa</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>General information</source>
            <translation>Información general</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>New Web Services user</source>
            <translation>Nuevo usuario de Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User ID</source>
            <translation>ID de usuario</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Username</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account email address</source>
            <translation>Correo electrónico de la cuenta</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Contact name</source>
            <translation>Nombre del contacto</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User type</source>
            <translation>Tipo de usuario</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Business</source>
            <translation>Negocios</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Restrict user access to web services only</source>
            <translation>Limitar el acceso a Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services users</source>
            <translation>Usuarios de Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>User Application Subscriptions</source>
            <translation>Suscripciones del usuario</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Activities and lists</source>
            <translation>Actividades y listas</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Roles Subscriptions</source>
            <translation>Suscripciones del rol</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services user</source>
            <translation>Usuario de Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services authorizations</source>
            <translation>Autorizaciones de Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sender ID</source>
            <translation>ID de remitente</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Web Services sender information</source>
            <translation>Datos del remitente de Web Services</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Accounting</source>
            <translation>Contabilidad</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Sage Intacct</source>
            <translation>Sage Intacct</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Company ID</source>
            <translation>ID de empresa</translation>
        </message>
        <message>
            <location filename="resources" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <location filename="ui/mail.py" />
            <source>The text goes on. All of it is on the clipboard: paste it over these lines.</source>
            <translation>El texto continúa. Está completo en el portapapeles: péguelo en lugar de estas líneas.</translation>
        </message>
    </context>
    <context>
        <name>numbers.toml</name>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “Partner ID or password”.</source>
            <translation>El texto habla de “Partner ID or password”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “not authorized” and names a sender ID and a company ID.</source>
            <translation>El texto dice “not authorized” y nombra un ID de remitente y un ID de empresa.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Sign-in information is incorrect”.</source>
            <translation>El texto dice “Sign-in information is incorrect”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text speaks of a “transport policy”.</source>
            <translation>El texto habla de una “transport policy”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “You do not have permission” and names a kind of record.</source>
            <translation>El texto dice “You do not have permission” y nombra una clase de registro.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “cannot be performed on objects of type”.</source>
            <translation>El texto dice “cannot be performed on objects of type”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “Object definition … not found”.</source>
            <translation>El texto dice “Object definition … not found”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The text says “rolled back”; then another error beside it is the cause.</source>
            <translation>El texto dice “rolled back”; entonces la causa es otro error que está al lado.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “GW-0011” or “Invalid Request”.</source>
            <translation>La respuesta contiene “GW-0011” o “Invalid Request”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer holds “XL03000003” or speaks of a “schema”.</source>
            <translation>La respuesta contiene “XL03000003” o habla de un “schema”.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer is a web page that is not Intacct's.</source>
            <translation>La respuesta es una página web que no es de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/numbers.toml" />
            <source>The answer says “Sign-in information is incorrect”.</source>
            <translation>La respuesta dice “Sign-in information is incorrect”.</translation>
        </message>
    </context>
    <context>
        <name>objects.toml</name>
        <message>
            <location filename="resources/objects.toml" />
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Locations</source>
            <translation>Ubicaciones</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Departments</source>
            <translation>Departamentos</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>GL accounts</source>
            <translation>Cuentas contables</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Statistical accounts</source>
            <translation>Cuentas estadísticas</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Checking accounts</source>
            <translation>Cuentas corrientes</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Savings accounts</source>
            <translation>Cuentas de ahorro</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Credit card accounts</source>
            <translation>Cuentas de tarjeta de crédito</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR account labels</source>
            <translation>Etiquetas de cuentas por cobrar</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>AR terms</source>
            <translation>Condiciones de pago</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customer types</source>
            <translation>Tipos de cliente</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Tax details</source>
            <translation>Detalles de impuesto</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Invoice lines</source>
            <translation>Líneas de factura</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Payment details</source>
            <translation>Detalles de pago</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Adjustments</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Advances</source>
            <translation>Anticipos</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry definitions</source>
            <translation>Definiciones de documentos de venta</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry transactions</source>
            <translation>Documentos de venta</translation>
        </message>
        <message>
            <location filename="resources/objects.toml" />
            <source>Order Entry lines</source>
            <translation>Líneas de documentos de venta</translation>
        </message>
    </context>
    <context>
        <name>permissions.toml</name>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attach or refresh the invoice document</source>
            <translation>Adjuntar o renovar el documento de la factura</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice documents are not attached or refreshed.</source>
            <translation>Los documentos de factura no se adjuntan ni se renuevan.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for Edit. Sage says Edit needs List. View is our reasoning.</source>
            <translation>El proveedor pide Edit. Sage dice que Edit necesita List. View es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names and e-mail addresses for reminders</source>
            <translation>Nombres y correos para los recordatorios</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Reminders may lack the name and e-mail address of the person who pays.</source>
            <translation>A los recordatorios puede faltarles el nombre y el correo de quien paga.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. One guide found Customers Add and Edit was needed as well.</source>
            <translation>Sage documenta la fila. Que Armatic la necesite es criterio nuestro. Una guía vio que hacía falta también Customers Add y Edit.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of a multi-entity company's entities</source>
            <translation>Nombres de las entidades de una empresa con varias</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Entities appear without their names.</source>
            <translation>Las entidades aparecen sin sus nombres.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning.</source>
            <translation>Otras guías enumeran la fila. Que Armatic la necesite es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the locations on invoice lines</source>
            <translation>Nombres de las ubicaciones en las líneas de factura</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Locations on invoice lines appear without their names.</source>
            <translation>Las ubicaciones de las líneas de factura aparecen sin sus nombres.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides list the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>Otras guías enumeran la fila. Que Armatic la necesite es criterio nuestro. Su empresa puede haberla renombrado.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the departments on invoice lines</source>
            <translation>Nombres de los departamentos en las líneas de factura</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Departments on invoice lines appear without their names.</source>
            <translation>Los departamentos de las líneas de factura aparecen sin sus nombres.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning. Your company may have renamed it.</source>
            <translation>Sage documenta la fila. Que Armatic la necesite es criterio nuestro. Su empresa puede haberla renombrado.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Choose where payments are recorded</source>
            <translation>Elegir dónde se registran los pagos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit card accounts cannot be chosen for recording payments.</source>
            <translation>No se pueden elegir cuentas de tarjeta de crédito para registrar pagos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Checking accounts cannot be chosen for recording payments.</source>
            <translation>No se pueden elegir cuentas corrientes para registrar pagos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Savings accounts cannot be chosen for recording payments.</source>
            <translation>No se pueden elegir cuentas de ahorro para registrar pagos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Map revenue, undeposited funds and fees</source>
            <translation>Asignar ingresos, fondos sin depositar y comisiones</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Revenue, undeposited-funds and fee accounts cannot be mapped.</source>
            <translation>No se pueden asignar cuentas de ingresos, de fondos sin depositar ni de comisiones.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Complete account list</source>
            <translation>Lista de cuentas completa</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The account list is incomplete.</source>
            <translation>La lista de cuentas queda incompleta.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customer records, both ways</source>
            <translation>Fichas de clientes, en ambos sentidos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers do not arrive in Armatic, and changes there do not reach Intacct.</source>
            <translation>Los clientes no llegan a Armatic y los cambios de allí no llegan a Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open and paid invoices in, billing out</source>
            <translation>Entran facturas pendientes y pagadas, sale la facturación</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices do not arrive in Armatic, and bills made there do not reach Intacct.</source>
            <translation>Las facturas no llegan a Armatic y las hechas allí no llegan a Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments in, captured payments out</source>
            <translation>Entran pagos, salen los pagos cobrados</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments do not arrive in Armatic, and payments taken there leave invoices open in Intacct.</source>
            <translation>Los pagos no llegan a Armatic y los cobrados allí dejan facturas pendientes en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Labels on invoice lines, where switched on</source>
            <translation>Etiquetas en las líneas de factura, donde estén activadas</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoice lines appear without their account label.</source>
            <translation>Las líneas de factura aparecen sin su etiqueta de cuenta.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists only where account labels are switched on in Accounts Receivable.</source>
            <translation>La fila solo existe donde las etiquetas de cuenta están activadas en Accounts Receivable.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos reduce what a customer owes</source>
            <translation>Las notas de crédito reducen lo que debe un cliente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Credit memos are missing, so a customer appears to owe too much.</source>
            <translation>Faltan las notas de crédito, así que un cliente parece deber de más.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the row. That Armatic needs it is our reasoning.</source>
            <translation>Sage documenta la fila. Que Armatic la necesite es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money received but not applied yet</source>
            <translation>Dinero recibido y aún sin aplicar</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Money that is not applied to an invoice yet is missing.</source>
            <translation>Falta el dinero aún no aplicado a una factura.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms behind the due dates</source>
            <translation>Condiciones de pago tras los vencimientos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payment terms appear without their details.</source>
            <translation>Las condiciones de pago aparecen sin detalles.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Names of the customer types</source>
            <translation>Nombres de los tipos de cliente</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers cannot be grouped by their type.</source>
            <translation>Los clientes no se pueden agrupar por su tipo.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. That Armatic needs it is our reasoning.</source>
            <translation>Otra guía enumera la fila. Que Armatic la necesite es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payment records</source>
            <translation>Registros de pagos antiguos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Older payments may be missing.</source>
            <translation>Pueden faltar pagos antiguos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Draft payments are posted, since 2024 R2</source>
            <translation>Los pagos en borrador se contabilizan, desde 2024 R2</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments recorded as drafts stay unposted in Intacct.</source>
            <translation>Los pagos registrados como borrador quedan sin contabilizar en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sage documents the right, new in 2024 R2 and off by default. That Armatic needs it is our reasoning.</source>
            <translation>Sage documenta el permiso, nuevo en 2024 R2 y desactivado de inicio. Que Armatic lo necesite es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on invoice lines</source>
            <translation>Tipos de impuesto en las líneas de factura</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates are missing.</source>
            <translation>Faltan los tipos de impuesto.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Another guide lists the row. The vendor says tax rates are synchronized. The need for the row is our reasoning.</source>
            <translation>Otra guía enumera la fila. El proveedor dice que los tipos de impuesto se sincronizan. La necesidad de la fila es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which tax rates belong together</source>
            <translation>Qué tipos de impuesto van juntos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates appear without their schedule.</source>
            <translation>Los tipos de impuesto aparecen sin su esquema.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items on invoice lines</source>
            <translation>Artículos en las líneas de factura</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their names.</source>
            <translation>Los artículos aparecen sin sus nombres.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The setup guide names the application only, and the vendor's newest text drops it. The row is our reasoning.</source>
            <translation>La guía de configuración nombra solo la aplicación y el texto más reciente del proveedor la omite. La fila es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Units on sales lines</source>
            <translation>Unidades en las líneas de venta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Quantities appear without their unit.</source>
            <translation>Las cantidades aparecen sin su unidad.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Product lines of the items sold</source>
            <translation>Líneas de producto de los artículos vendidos</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items appear without their product line.</source>
            <translation>Los artículos aparecen sin su línea de producto.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Warehouses on sales lines</source>
            <translation>Almacenes en las líneas de venta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales lines appear without their warehouse.</source>
            <translation>Las líneas de venta aparecen sin su almacén.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Other guides name the row, its rights were not seen. That Armatic needs it is our reasoning.</source>
            <translation>Otras guías nombran la fila, sus permisos no se vieron. Que Armatic la necesite es criterio nuestro.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Invoices that start as sales documents</source>
            <translation>Facturas que empiezan como documentos de venta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Sales documents behind invoices do not arrive in Armatic.</source>
            <translation>Los documentos de venta detrás de las facturas no llegan a Armatic.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Which document types count as invoices</source>
            <translation>Qué tipos de documento cuentan como facturas</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Armatic cannot tell which sales documents are invoices.</source>
            <translation>Armatic no puede saber qué documentos de venta son facturas.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row is in the vendor's newest text only.</source>
            <translation>La fila está solo en el texto más reciente del proveedor.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same items, in a second application</source>
            <translation>Los mismos artículos, en una segunda aplicación</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Items may stay unreadable although Inventory Control grants them.</source>
            <translation>Los artículos pueden seguir sin leerse aunque Inventory Control los conceda.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The row exists in both applications. Granting it in each is advice from another guide.</source>
            <translation>La fila existe en ambas aplicaciones. Concederla en cada una es consejo de otra guía.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The same customers, in a second application</source>
            <translation>Los mismos clientes, en una segunda aplicación</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Customers may stay unreadable although Accounts Receivable grants them.</source>
            <translation>Los clientes pueden seguir sin leerse aunque Accounts Receivable los conceda.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Pay a sales invoice</source>
            <translation>Pagar una factura de venta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Payments for sales invoices may not reach Intacct.</source>
            <translation>Los pagos de facturas de venta pueden no llegar a Intacct.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates on sales lines</source>
            <translation>Tipos de impuesto en las líneas de venta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents are missing.</source>
            <translation>Faltan los tipos de impuesto de los documentos de venta.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Tax rates of sales documents appear without their schedule.</source>
            <translation>Los tipos de impuesto de los documentos de venta aparecen sin su esquema.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Queue of the newer package, where installed</source>
            <translation>Cola del paquete más nuevo, donde esté instalado</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The newer package cannot hand its entries over.</source>
            <translation>El paquete más nuevo no puede entregar sus entradas.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>In the vendor's newest text only, and only where the newer package is installed.</source>
            <translation>Solo en el texto más reciente del proveedor, y solo donde esté instalado el paquete más nuevo.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>November 2026</source>
            <translation>noviembre de 2026</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Save twice</source>
            <translation>Guarde dos veces</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The permission window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>La ventana de permisos tiene un Save y la página de detrás tiene otro. Hacen falta ambos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The **Read only** shortcut leaves this row out, another guide reports. Tick it by hand.</source>
            <translation>El atajo **Read only** deja fuera esta fila, informa otra guía. Márquela a mano.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>“Read only” is not enough</source>
            <translation>«Read only» no basta</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Intacct's **Read only** shortcut leaves out **Manage payments**, another guide reports. Tick the rows one by one.</source>
            <translation>El atajo **Read only** de Intacct deja fuera **Manage payments**, informa otra guía. Marque las filas una por una.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Since 2025 R2, importing posted invoices needs **Add** and **Post**. Look at this row after a release.</source>
            <translation>Desde 2025 R2, importar facturas contabilizadas necesita **Add** y **Post**. Mire esta fila tras cada versión.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Post** is new in 2024 R2 and starts switched off, even where every other right of the row is granted.</source>
            <translation>**Post** es nuevo en 2024 R2 y viene desactivado, aunque los demás permisos de la fila estén concedidos.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>New rights are off</source>
            <translation>Los permisos nuevos están desactivados</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights that Intacct adds in a quarterly release start switched off. Come back here when something stops working after one.</source>
            <translation>Los permisos que Intacct añade en una versión trimestral vienen desactivados. Vuelva aquí cuando algo deje de funcionar después de una.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor asks for **Edit**, and Edit needs **List**.</source>
            <translation>El proveedor pide **Edit**, y Edit necesita **List**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>List comes first</source>
            <translation>Primero List</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>View, Add, Edit and Delete each need List in the same row.</source>
            <translation>View, Add, Edit y Delete necesitan List en la misma fila.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>**Edit** works only with Add or Edit on a row of another application. The **Invoices** row gives it.</source>
            <translation>**Edit** solo funciona con Add o Edit en una fila de otra aplicación. La fila **Invoices** lo da.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Attachments need a partner</source>
            <translation>Los adjuntos necesitan pareja</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Editing attachments also needs Add or Edit on a row of another application. The Invoices row gives it.</source>
            <translation>Editar adjuntos necesita además Add o Edit en una fila de otra aplicación. La fila Invoices lo da.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does your company grant rights to users or to roles?</source>
            <translation>¿Su empresa concede permisos a usuarios o a roles?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** › **General information** and read **Permission type** under **Global settings**.</source>
            <translation>Abra **Company** › **Setup** › **Configuration** › **Company** › **General information** y lea **Permission type** bajo **Global settings**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or open the user: without a **Roles** table your company is user-based.</source>
            <translation>O abra el usuario: sin una tabla **Roles**, su empresa concede por usuario.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>User-based</source>
            <translation>Por usuario</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for the user itself, behind **Subscriptions** in the list of Web Services users.</source>
            <translation>Los permisos se marcan en el propio usuario, tras **Subscriptions** en la lista de usuarios de Web Services.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The last **Save** is on the page **User Application Subscriptions**.</source>
            <translation>El último **Save** está en la página **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Role-based</source>
            <translation>Por rol</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The rights are ticked for a role, on the page **Roles Subscriptions**.</source>
            <translation>Los permisos se marcan en un rol, en la página **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The user gets them only if the role stands in the user's **Roles** table.</source>
            <translation>El usuario solo los recibe si el rol está en su tabla **Roles**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Rights in a role that the user does not have look right and do nothing.</source>
            <translation>Los permisos de un rol que el usuario no tiene parecen correctos y no hacen nada.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Does one entity keep its books in the company, or do several?</source>
            <translation>¿Lleva los libros una entidad en la empresa, o varias?</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Open **Company** › **Setup** › **Entities**. One line there means a single entity.</source>
            <translation>Abra **Company** › **Setup** › **Entities**. Una línea ahí significa una sola entidad.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Or look at the home page: with several entities, a list there names them.</source>
            <translation>O mire la página principal: con varias entidades, una lista las nombra.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A company that allows work at the top level only hides that list.</source>
            <translation>Una empresa que solo permite trabajar en el nivel superior oculta esa lista.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The connection test finds it out as well.</source>
            <translation>La prueba de conexión también lo averigua.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>One entity</source>
            <translation>Una entidad</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Nothing more is needed: the rows cover the whole company.</source>
            <translation>No hace falta nada más: las filas cubren toda la empresa.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Leave **Entity** empty in the form of Armatic Setup.</source>
            <translation>Deje vacío **Entity** en el formulario de Armatic Setup.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Several entities</source>
            <translation>Varias entidades</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Make the user at the top level, and grant the rows there.</source>
            <translation>Cree el usuario en el nivel superior y conceda ahí las filas.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user without entity restrictions reaches the top level and every entity. Leave **User entities** empty.</source>
            <translation>Un usuario sin restricciones de entidad llega al nivel superior y a todas las entidades. Deje vacío **User entities**.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to two or more entities reaches the top level and sees only those.</source>
            <translation>Un usuario limitado a dos o más entidades llega al nivel superior y ve solo esas.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>A user restricted to one entity reaches the top level only with **Enable access to top level** ticked.</source>
            <translation>Un usuario limitado a una entidad llega al nivel superior solo con **Enable access to top level** marcado.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Give **Entities** and **Locations** List and View, so that names appear beside the IDs.</source>
            <translation>Dé List y View a **Entities** y **Locations**, para que los nombres aparezcan junto a los ID.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>See **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure**. With **Restrict access to top level only** ticked, products cannot enter a single entity, other guides say.</source>
            <translation>Vea **Company** › **Admin** › **Subscriptions** › **Multi-Entity Management** › **Configure**. Con **Restrict access to top level only** marcado, los productos no pueden entrar en una sola entidad, dicen otras guías.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>Whether Armatic wants one connection at the top level or one for each entity is not public. Ask Armatic support before you restrict the user.</source>
            <translation>Si Armatic quiere una conexión en el nivel superior o una por entidad, no es público. Pregunte al soporte de Armatic antes de limitar al usuario.</translation>
        </message>
        <message>
            <location filename="resources/permissions.toml" />
            <source>The vendor's own text about several entities is lost, so what stands here is from Sage and from other guides.</source>
            <translation>El texto del proveedor sobre varias entidades se ha perdido; lo que hay aquí es de Sage y de otras guías.</translation>
        </message>
    </context>
    <context>
        <name>problem_card</name>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Connection test</source>
            <translation>Prueba de conexión</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Arrival in Armatic</source>
            <translation>Llegada a Armatic</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>Command line</source>
            <translation>Línea de comandos</translation>
        </message>
        <message>
            <location filename="ui/widgets/problem_card.py" />
            <source>The program itself</source>
            <translation>El propio programa</translation>
        </message>
    </context>
    <context>
        <name>review_dialogs</name>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Review files</source>
            <translation>Archivos de revisión</translation>
        </message>
        <message>
            <location filename="ui/review_dialogs.py" />
            <source>Open a review file</source>
            <translation>Abrir un archivo de revisión</translation>
        </message>
    </context>
    <context>
        <name>scripts.toml</name>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Are you signed in to Sage Intacct right now?</source>
            <translation>¿Tiene ahora mismo la sesión iniciada en Sage Intacct?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>May you change the permissions of other users there?</source>
            <translation>¿Puede cambiar ahí los permisos de otros usuarios?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do you also have the list of rows in front of you, the one we sent?</source>
            <translation>¿Tiene también delante la lista de filas que enviamos?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Intacct home page, with the Company menu.</source>
            <translation>La página principal de Intacct, con el menú Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In the Company menu, an Admin entry.</source>
            <translation>En el menú Company, una entrada Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Without Admin in the Company menu, they have no administrator rights. Ask who has, and send that person the sheet.</source>
            <translation>Sin Admin en el menú Company, no hay permisos de administrador. Pregunte quién los tiene y envíele la hoja.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may be signed in to a sandbox or to another company. Have them read out the company ID.</source>
            <translation>Pueden estar en un entorno de pruebas o en otra empresa. Pida que lean el ID de empresa.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company.</source>
            <translation>Abra Company, luego Setup, luego Configuration, luego Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open General information and look for Global settings.</source>
            <translation>Abra General information y busque Global settings.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>What does it say beside Permission type?</source>
            <translation>¿Qué dice junto a Permission type?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The words User-based or Role-based.</source>
            <translation>Las palabras User-based o Role-based.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older menus, Configuration is missing. Company then stands right under Setup.</source>
            <translation>En menús antiguos falta Configuration. Company está entonces directamente bajo Setup.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If they cannot find it, have them open any user. No table called Roles means user-based.</source>
            <translation>Si no lo encuentran, pida que abran cualquier usuario. Sin tabla Roles significa por usuario.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Entities.</source>
            <translation>Abra Company, luego Setup, luego Entities.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>How many lines are in that list?</source>
            <translation>¿Cuántas líneas hay en esa lista?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the user for Armatic restricted to some of them?</source>
            <translation>¿Está el usuario de Armatic limitado a algunas?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>One line for a single entity, several lines for several.</source>
            <translation>Una línea con una sola entidad, varias líneas con varias.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>On the user, nothing chosen under User entities.</source>
            <translation>En el usuario, nada elegido bajo User entities.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No Entities entry usually means a single entity.</source>
            <translation>Que no haya entrada Entities suele significar una sola entidad.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A user restricted to one entity needs Enable access to top level ticked.</source>
            <translation>Un usuario limitado a una entidad necesita Enable access to top level marcado.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Whether to connect each entity by itself is not settled in public. Check with your team before you answer.</source>
            <translation>Si hay que conectar cada entidad por separado no está aclarado en público. Consulte a su equipo antes de responder.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups.</source>
            <translation>Abra Company, luego Admin, luego Users, roles, and groups.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a user-based company, click Web Services users, then Subscriptions beside the user for Armatic.</source>
            <translation>En una empresa por usuario, haga clic en Web Services users y en Subscriptions junto al usuario de Armatic.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>For a role-based company, click Roles, then open the subscriptions of the role that this user has.</source>
            <translation>En una empresa por rol, haga clic en Roles y abra las suscripciones del rol que tiene este usuario.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick the first application and click Permissions beside it.</source>
            <translation>Marque la primera aplicación y haga clic en Permissions a su lado.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A list of applications, each with a box and the word Permissions.</source>
            <translation>Una lista de aplicaciones, cada una con una casilla y la palabra Permissions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then a window with rows, and the rights as boxes beside each row.</source>
            <translation>Después una ventana con filas, y los permisos como casillas junto a cada fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Until 2024, Web Services users and Roles stood right under Admin.</source>
            <translation>Hasta 2024, Web Services users y Roles estaban directamente bajo Admin.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may look under ordinary Users. The user for Armatic is only in the list of Web Services users.</source>
            <translation>Quizá miran en los Users corrientes. El usuario de Armatic está solo en la lista Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>All, Read only and a third shortcut stand at the head of the window. Ask them to leave those alone.</source>
            <translation>En la cabecera de la ventana están All, Read only y un tercer atajo. Pida que no los toquen.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may edit a role that the user does not have. Have them read out the role's name from the user's form.</source>
            <translation>Quizá editan un rol que el usuario no tiene. Pida que lean el nombre del rol en el formulario del usuario.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Save in the permission window.</source>
            <translation>Haga clic en Save en la ventana de permisos.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You are back on the list of applications. Click Save there as well.</source>
            <translation>Está otra vez en la lista de aplicaciones. Haga clic en Save también ahí.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Now open one application again. Are the ticks still there?</source>
            <translation>Ahora abra otra vez una aplicación. ¿Siguen las marcas?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the first Save, the list of applications.</source>
            <translation>Tras el primer Save, la lista de aplicaciones.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After the second Save, the list of users or of roles.</source>
            <translation>Tras el segundo Save, la lista de usuarios o de roles.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The second Save is the one people forget. Without it, nothing is kept.</source>
            <translation>El segundo Save es el que se olvida. Sin él no se conserva nada.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Intacct may ask for their own password. That is normal.</source>
            <translation>Intacct puede pedir su propia contraseña. Es normal.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A word about a charge may appear. Our guide knows of none, so have them read it out before they go on.</source>
            <translation>Puede aparecer un aviso de cargo. Nuestra guía no conoce ninguno, así que pida que lo lean antes de seguir.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Setup, then Configuration, then Company, and the Security tab.</source>
            <translation>Abra Company, luego Setup, luego Configuration, luego Company, y la pestaña Security.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Edit, and find Web Services authorizations near the end.</source>
            <translation>Haga clic en Edit y busque Web Services authorizations hacia el final.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is the sender ID in that list, and does it say Active?</source>
            <translation>¿Está el ID de remitente en esa lista y dice Active?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A line with the sender ID exactly as on the sheet, and Active beside it.</source>
            <translation>Una línea con el ID de remitente exactamente como en la hoja, y Active al lado.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The sender ID keeps its capitals. One wrong letter means deleting the line and adding it anew.</source>
            <translation>El ID de remitente conserva sus mayúsculas. Una letra mal significa eliminar la línea y añadirla de nuevo.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>There are two Saves here too: one in the small window, one on the page behind it.</source>
            <translation>Aquí también hay dos Save: uno en la ventana pequeña, otro en la página de detrás.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Shall we go through what is still open, once more?</source>
            <translation>¿Repasamos una vez más lo que sigue abierto?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Who grants the rest, and by when?</source>
            <translation>¿Quién concede el resto y para cuándo?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then run the connection test, and send us the review file afterwards.</source>
            <translation>Después ejecute la prueba de conexión y envíenos el archivo de revisión.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>No open row in the list, or only rows with a name beside them.</source>
            <translation>Ninguna fila abierta en la lista, o solo filas con un nombre al lado.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A ticked list is not a proof. Only the connection test shows what Intacct really grants.</source>
            <translation>Una lista marcada no es una prueba. Solo la prueba de conexión muestra lo que Intacct concede de verdad.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you a password for any of this.</source>
            <translation>Nadie necesita decirle una contraseña para nada de esto.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Open Company, then Admin, then Users, roles, and groups, then Web Services users, and click Add.</source>
            <translation>Abra Company, luego Admin, luego Users, roles, and groups, luego Web Services users, y haga clic en Add.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Type the user ID exactly as it stands in step 2 of Armatic Setup. What stands there now?</source>
            <translation>Escriba el ID de usuario exactamente como está en el paso 2 de Armatic Setup. ¿Qué pone ahora?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter a mailbox that you can open yourself. Intacct mails the password there.</source>
            <translation>Introduzca un buzón que pueda abrir usted. Intacct envía ahí la contraseña.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Set User type to Business, and click Save.</source>
            <translation>Ponga User type en Business y haga clic en Save.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The new user in the list of Web Services users.</source>
            <translation>El nuevo usuario en la lista Web Services users.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A mail from Intacct with a password, within a few minutes.</source>
            <translation>Un correo de Intacct con una contraseña, en pocos minutos.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may add an ordinary user. The button is in the list of Web Services users, not in the list of users.</source>
            <translation>Quizá añadan un usuario corriente. El botón está en la lista Web Services users, no en la lista de usuarios.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may try the password on Intacct's own sign-in page. This user cannot sign in there.</source>
            <translation>Quizá prueben la contraseña en la página de inicio de sesión de Intacct. Este usuario no puede entrar ahí.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Nobody needs to tell you that password.</source>
            <translation>Nadie necesita decirle esa contraseña.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Enter the company ID, the user ID and the password from the mail in step 5.</source>
            <translation>Introduzca en el paso 5 el ID de empresa, el ID de usuario y la contraseña del correo.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Copy the password from the mail without the blank behind it.</source>
            <translation>Copie la contraseña del correo sin el espacio posterior.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Test the connection. What does the first line say that did not pass?</source>
            <translation>Haga clic en «Probar la conexión». ¿Qué dice la primera línea que no se superó?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Eight checks, one after the other.</source>
            <translation>Ocho comprobaciones, una tras otra.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A card under the check that failed. It says who acts and where to click.</source>
            <translation>Una tarjeta bajo la comprobación fallida. Dice quién actúa y dónde hacer clic.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>After a refused password, do not try again at once. Several refusals in a row lock the user out.</source>
            <translation>Tras una contraseña rechazada, no insista enseguida. Varios rechazos seguidos bloquean al usuario.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A check that was not reached is not wrong. It waits for the one above it.</source>
            <translation>Una comprobación sin alcanzar no está mal. Espera a la de arriba.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The same user ID and password go into Armatic afterwards, under Account and Accounting.</source>
            <translation>El mismo ID de usuario y contraseña van después en Armatic, en Account y Accounting.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Start the sync. What time does it say is left?</source>
            <translation>Haga clic en «Iniciar la sincronización». ¿Qué tiempo restante indica?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>You may pause it or close the window. It goes on where it was.</source>
            <translation>Puede pausarla o cerrar la ventana. Continúa donde estaba.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A bar, the rows read so far, and a time left.</source>
            <translation>Una barra, las filas leídas hasta ahora y un tiempo restante.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A slow moment is mostly Intacct itself. The line under the bar says what it waits for.</source>
            <translation>Un momento lento suele ser del propio Intacct. La línea bajo la barra dice a qué espera.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A computer that sleeps stops the sync for that long, and nothing is lost.</source>
            <translation>Un equipo en suspensión detiene la sincronización ese tiempo, y no se pierde nada.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Does every total say that it ties out?</source>
            <translation>¿Dice cada total que cuadra?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If one differs, click Sync again once. Does it still differ?</source>
            <translation>Si uno difiere, haga clic una vez en «Sincronizar otra vez». ¿Sigue difiriendo?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total per currency with two thin lines under it, and the aging.</source>
            <translation>Un total por moneda con dos líneas finas debajo, y la antigüedad de saldos.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Somebody may post in Intacct while it reads. A second sync settles that.</source>
            <translation>Alguien puede contabilizar en Intacct mientras se lee. Una segunda sincronización lo resuelve.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A total that still differs is ours to explain. Ask for a support bundle.</source>
            <translation>Un total que sigue difiriendo debemos explicarlo nosotros. Pida un paquete de soporte.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Company ticked in the list of applications?</source>
            <translation>¿Está Company marcada en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Company.</source>
            <translation>Haga clic en Permissions junto a Company.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A long window: departments, locations, employees, attachments and more.</source>
            <translation>Una ventana larga: departamentos, ubicaciones, empleados, adjuntos y más.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Company is the application, not the menu. They should be in the permission window already.</source>
            <translation>Company es la aplicación, no el menú. Ya deberían estar en la ventana de permisos.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The window is long. Have them search the page for the row's first word.</source>
            <translation>La ventana es larga. Pida que busquen en la página la primera palabra de la fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Attachments.</source>
            <translation>Busque la fila Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View and Edit.</source>
            <translation>Marque List, View y Edit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Do not tick Delete, Armatic has no use for it.</source>
            <translation>No marque Delete, Armatic no lo usa.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row Attachments.</source>
            <translation>Tres marcas en la fila Attachments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Attachment folders is another row. Leave it as it is.</source>
            <translation>Attachment folders es otra fila. Déjela como está.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Edit cannot work without List. Tick List first.</source>
            <translation>Edit no funciona sin List. Marque primero List.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Editing attachments also needs Add or Edit on another row. The invoices give it, so it comes later.</source>
            <translation>Editar adjuntos necesita además Add o Edit en otra fila. Las facturas lo dan, así que llega después.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Cash Management ticked in the list of applications?</source>
            <translation>¿Está Cash Management marcada en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Cash Management.</source>
            <translation>Haga clic en Permissions junto a Cash Management.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with bank accounts, deposits and reconciliations.</source>
            <translation>Una ventana con cuentas bancarias, depósitos y conciliaciones.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three rows are needed here, and all of them end in the word accounts.</source>
            <translation>Aquí hacen falta tres filas, y todas terminan en la palabra accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Credit card accounts.</source>
            <translation>Busque la fila Credit card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List and View.</source>
            <translation>Marque List y View.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row, nothing more.</source>
            <translation>Dos marcas en la fila, nada más.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>In older companies the row is called Charge card accounts.</source>
            <translation>En empresas antiguas la fila se llama Charge card accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Credit card transactions is another row. It is not needed.</source>
            <translation>Credit card transactions es otra fila. No hace falta.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Checking accounts.</source>
            <translation>Busque la fila Checking accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called Current accounts.</source>
            <translation>Fuera de Estados Unidos la fila puede llamarse Current accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Savings accounts.</source>
            <translation>Busque la fila Savings accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>They may say that the company has no savings account. The row is usually there all the same, so tick it.</source>
            <translation>Quizá digan que la empresa no tiene cuenta de ahorro. La fila suele estar de todos modos, así que márquela.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is General Ledger ticked in the list of applications?</source>
            <translation>¿Está General Ledger marcada en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside General Ledger.</source>
            <translation>Haga clic en Permissions junto a General Ledger.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with journal entries, accounts and journals.</source>
            <translation>Una ventana con asientos, cuentas y diarios.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some worry about journal entries. Say that Armatic asks for the lists of accounts only.</source>
            <translation>A algunos les preocupan los asientos. Diga que Armatic solo pide las listas de cuentas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Accounts.</source>
            <translation>Busque la fila Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Accounts.</source>
            <translation>Dos marcas en la fila Accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Account groups and GL account numbers are other rows.</source>
            <translation>Account groups y GL account numbers son otras filas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Accounts stands by itself, with no word before it.</source>
            <translation>Accounts está sola, sin palabra delante.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Statistical accounts.</source>
            <translation>Busque la fila Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Statistical accounts.</source>
            <translation>Dos marcas en la fila Statistical accounts.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Statistical journal entries and Statistical account numbers are other rows.</source>
            <translation>Statistical journal entries y Statistical account numbers son otras filas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Accounts Receivable ticked in the list of applications?</source>
            <translation>¿Está Accounts Receivable marcada en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Accounts Receivable.</source>
            <translation>Haga clic en Permissions junto a Accounts Receivable.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This one takes longest, so let us go row by row.</source>
            <translation>Esta es la más larga, así que vayamos fila por fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with customers, invoices, payments and adjustments.</source>
            <translation>Una ventana con clientes, facturas, pagos y ajustes.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Here the Read only shortcut does harm: another guide reports that it leaves a row out.</source>
            <translation>Aquí el atajo Read only perjudica: otra guía informa que deja fuera una fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Some ask why Armatic writes. It records payments and creates invoices, so List and View alone are not enough.</source>
            <translation>Algunos preguntan por qué Armatic escribe. Registra pagos y crea facturas, así que List y View no bastan.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Customers.</source>
            <translation>Busque la fila Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Tick List, View, Add and Edit.</source>
            <translation>Marque List, View, Add y Edit.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Leave Delete empty.</source>
            <translation>Deje Delete vacío.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Customers.</source>
            <translation>Cuatro marcas en la fila Customers.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Customer types, groups and bank accounts are other rows.</source>
            <translation>Los tipos de cliente, los grupos y las cuentas bancarias son otras filas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Customers of its own. We come to it later.</source>
            <translation>Order Entry tiene su propia fila Customers. Llegaremos a ella después.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Invoices.</source>
            <translation>Busque la fila Invoices.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Then go on to the right, to Post, and tick it too.</source>
            <translation>Siga luego a la derecha, hasta Post, y márquelo también.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Five ticks in the row, the last of them under Post.</source>
            <translation>Cinco marcas en la fila, la última bajo Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Outside the United States the row may be called AR sales invoices.</source>
            <translation>Fuera de Estados Unidos la fila puede llamarse AR sales invoices.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post may stand far to the right, past the edge of the window.</source>
            <translation>Post puede estar muy a la derecha, más allá del borde de la ventana.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring invoices is another row.</source>
            <translation>Recurring invoices es otra fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Manage payments.</source>
            <translation>Busque la fila Manage payments.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a box for Post in this row as well?</source>
            <translation>¿Hay también una casilla de Post en esta fila?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Manage payments, and perhaps an empty box under Post.</source>
            <translation>Cuatro marcas en la fila Manage payments, y quizá una casilla vacía bajo Post.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The Read only shortcut leaves this row out, another guide reports. Have them look at it again.</source>
            <translation>El atajo Read only deja fuera esta fila, informa otra guía. Pida que la miren otra vez.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Posted payments is another row.</source>
            <translation>Posted payments es otra fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Post is new since 2024 and starts switched off. We recommend it, the vendor does not list it.</source>
            <translation>Post es nuevo desde 2024 y viene desactivado. Nosotros lo recomendamos; el proveedor no lo enumera.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there a row AR account labels?</source>
            <translation>¿Hay una fila AR account labels?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If there is, tick List, View and Add.</source>
            <translation>Si la hay, marque List, View y Add.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Three ticks in the row, or no such row at all.</source>
            <translation>Tres marcas en la fila, o ninguna fila así.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The row is there only where the company uses account labels. If it is missing, mark it as not in this company.</source>
            <translation>La fila está solo donde la empresa usa etiquetas de cuenta. Si falta, márquela como inexistente en esta empresa.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Inventory Control in the list of applications?</source>
            <translation>¿Está Inventory Control en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>If it is, tick it and click Permissions beside it.</source>
            <translation>Si está, márquela y haga clic en Permissions a su lado.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with items, warehouses and price lists, or no such application.</source>
            <translation>Una ventana con artículos, almacenes y listas de precios, o ninguna aplicación así.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Many companies do not have Inventory Control. Then skip it and mark the row as not in this company.</source>
            <translation>Muchas empresas no tienen Inventory Control. Entonces omítala y marque la fila como inexistente en esta empresa.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The vendor's newest text no longer names this application. We keep it because the setup guide does.</source>
            <translation>El texto más reciente del proveedor ya no nombra esta aplicación. La mantenemos porque la guía de configuración la nombra.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Items.</source>
            <translation>Busque la fila Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Two ticks in the row Items.</source>
            <translation>Dos marcas en la fila Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Item groups and Item tax groups are other rows.</source>
            <translation>Item groups e Item tax groups son otras filas.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Order Entry has a row Items of its own.</source>
            <translation>Order Entry tiene su propia fila Items.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is Order Entry ticked in the list of applications?</source>
            <translation>¿Está Order Entry marcada en la lista de aplicaciones?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Click Permissions beside Order Entry.</source>
            <translation>Haga clic en Permissions junto a Order Entry.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A window with transactions, transaction definitions, customers and items.</source>
            <translation>Una ventana con documentos, definiciones de documentos, clientes y artículos.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>A company that bills from Accounts Receivable alone may not use Order Entry. Note it, and ask your team.</source>
            <translation>Una empresa que factura solo desde Accounts Receivable quizá no use Order Entry. Anótelo y consulte a su equipo.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Purchasing looks much the same. Have them read the title of the window.</source>
            <translation>Purchasing se parece mucho. Pida que lean el título de la ventana.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transactions.</source>
            <translation>Busque la fila Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row Order Entry transactions.</source>
            <translation>Cuatro marcas en la fila Order Entry transactions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Recurring transactions is another row.</source>
            <translation>Recurring transactions es otra fila.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>The next row has nearly the same name. Have them read it to the end.</source>
            <translation>La fila siguiente se llama casi igual. Pida que la lean hasta el final.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Find the row Order Entry transaction definitions.</source>
            <translation>Busque la fila Order Entry transaction definitions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Four ticks in the row that ends in definitions.</source>
            <translation>Cuatro marcas en la fila que termina en definitions.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Administrators may refuse Add and Edit here. Note it, and go on.</source>
            <translation>Los administradores pueden negar aquí Add y Edit. Anótelo y siga.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>This row is in the vendor's newest text only, so an older sheet may lack it.</source>
            <translation>Esta fila está solo en el texto más reciente del proveedor, así que una hoja antigua puede no tenerla.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Is there an application called BlueSnap in the list?</source>
            <translation>¿Hay en la lista una aplicación llamada BlueSnap?</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Usually there is none, and nothing has to be done.</source>
            <translation>Normalmente no la hay y no hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="resources/scripts.toml" />
            <source>Only companies with the newer package have it. Then all rights of its one row are ticked.</source>
            <translation>Solo la tienen las empresas con el paquete más nuevo. Entonces se marcan todos los permisos de su única fila.</translation>
        </message>
    </context>
    <context>
        <name>steps.toml</name>
        <message>
            <location filename="resources/steps.toml" />
            <source>Before you start</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Seven steps, most of them in Intacct. Each one shows where to click, what to type and who does it.</source>
            <translation>Siete pasos, la mayoría en Intacct. Cada uno muestra dónde hacer clic, qué escribir y quién lo hace.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>No extra Intacct fee</source>
            <translation>Sin coste adicional en Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have an Intacct administrator at hand.</source>
            <translation>Tenga a mano un administrador de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Steps 2, 3 and 4 need an administrator's rights. You can send each of them by e-mail.</source>
            <translation>Los pasos 2, 3 y 4 necesitan permisos de administrador. Puede enviar cada uno por correo.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Subscriptions** and check that **Web Services** is subscribed.</source>
            <translation>Abra **Company** › **Admin** › **Subscriptions** y compruebe que **Web Services** esté suscrito.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If Intacct warns of a charge, ignore it. Armatic is a Sage Intacct partner, so the connection costs nothing.</source>
            <translation>Si Intacct avisa de un cargo, no le haga caso. Armatic es socio de Sage Intacct, así que la conexión no cuesta nada.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>On the same page, check that the six applications are subscribed.</source>
            <translation>En la misma página, compruebe que las seis aplicaciones estén suscritas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>**Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** y **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Note your company ID, under **Company** › **Setup** › **Configuration** › **Company** › **General information**.</source>
            <translation>Anote su ID de empresa, en **Company** › **Setup** › **Configuration** › **Company** › **General information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The field is called **ID**. Whoever connects Armatic types it in step 5, Connect.</source>
            <translation>El campo se llama **ID**. Quien conecte Armatic lo escribe en el paso 5, Conectar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Setup** › **Company** › **General information**</source>
            <translation>Hasta 2024: **Company** › **Setup** › **Company** › **General information**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a mailbox you can open.</source>
            <translation>Elija un buzón que pueda abrir.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password of the new user there.</source>
            <translation>Intacct envía ahí la contraseña del nuevo usuario.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Have the Armatic connection key ready.</source>
            <translation>Tenga lista la clave de conexión de Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic gives it to you as a file or as text. It is the password of Armatic's sender ID.</source>
            <translation>Armatic se la da como archivo o como texto. Es la contraseña del ID de remitente de Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Subscribe Web Services</source>
            <translation>Suscribir Web Services</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Find the company ID</source>
            <translation>Encontrar el ID de empresa</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Web Services is subscribed** and an administrator is at hand</source>
            <translation>**Web Services está suscrito** y hay un administrador a mano</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other applications</source>
            <translation>otras aplicaciones</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page may list more applications.</source>
            <translation>Dibujo, no captura de pantalla. Su página puede mostrar más aplicaciones.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the company ID to note</source>
            <translation>el ID de empresa que anotar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your pages show more.</source>
            <translation>Dibujos, no capturas de pantalla. Sus páginas muestran más.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Setup only reads</source>
            <translation>La configuración solo lee</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This program cannot add, change or delete anything in your Intacct company. Armatic itself does more: it records payments and bills, so it asks for Add, Edit and Post rights.</source>
            <translation>Este programa no puede añadir, cambiar ni eliminar nada en su empresa de Intacct. Armatic hace más: registra pagos y factura, por eso pide los permisos Add, Edit y Post.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>An application is missing</source>
            <translation>Falta una aplicación</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Its permission rows do not exist then, and you skip them. The test in step 5 tells what is missing and what that means.</source>
            <translation>Entonces sus filas de permisos no existen y usted las omite. La prueba del paso 5 dice qué falta y qué significa.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The menu looks different</source>
            <translation>El menú es distinto</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct moved these pages in 2024. Every step shows the path of today and the older ones.</source>
            <translation>Intacct movió estas páginas en 2024. Cada paso muestra la ruta de hoy y las anteriores.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Web Services or an application is not subscribed.</source>
            <translation>Web Services o una aplicación no está suscrita.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create user</source>
            <translation>Crear usuario</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user Armatic signs in with</source>
            <translation>Cree el usuario con el que Armatic inicia sesión</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic signs in to Intacct with a user of its own. It is used for Web Services only.</source>
            <translation>Armatic inicia sesión en Intacct con un usuario propio. Se usa solo para Web Services.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Web Services users** and click **Add**.</source>
            <translation>Abra **Company** › **Admin** › **Users, roles, and groups** › **Web Services users** y haga clic en **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Web Services users**. In 2017 and 2018: **Company** › **Web Services Users**</source>
            <translation>Hasta 2024: **Company** › **Admin** › **Web Services users**. En 2017 y 2018: **Company** › **Web Services Users**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **User ID**, exactly:</source>
            <translation>Escriba exactamente este **User ID**:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It cannot be changed after saving.</source>
            <translation>No puede cambiarse después de guardar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In **Account email address**, enter a mailbox that whoever connects Armatic can open.</source>
            <translation>En **Account email address**, escriba un buzón que pueda abrir quien conecte Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct mails the password there. It is typed in step 5 of Armatic Setup, Connect.</source>
            <translation>Intacct envía ahí la contraseña. Se escribe en el paso 5 de Armatic Setup, Conectar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2023 the field is called **Email address**.</source>
            <translation>Hasta 2023 el campo se llama **Email address**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **User type** to **Business**.</source>
            <translation>Ponga **User type** en **Business**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Other types limit what the user may read, whatever you grant.</source>
            <translation>Otros tipos limitan lo que el usuario puede leer, conceda lo que conceda.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick **Restrict user access to web services only** if your form shows it.</source>
            <translation>Marque **Restrict user access to web services only** si su formulario lo muestra.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>If it is missing, Intacct restricts the user by itself.</source>
            <translation>Si falta, Intacct limita al usuario por sí solo.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save**.</source>
            <translation>Haga clic en **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct asks for your own password. If it warns of a charge, ignore it: this user is free of charge.</source>
            <translation>Intacct pide su propia contraseña. Si avisa de un cargo, no le haga caso: este usuario es gratuito.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Add the user</source>
            <translation>Añadir el usuario</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Add**</source>
            <translation>De 2019 a 2024: **Company** › **Admin** › **Web Services users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Web Services Users** › **Add**</source>
            <translation>2017 y 2018: **Company** › **Web Services Users** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved the user** and the password mail arrived</source>
            <translation>**He guardado el usuario** y el correo con la contraseña ha llegado</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>any name</source>
            <translation>cualquier nombre</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>a mailbox you can open</source>
            <translation>un buzón que pueda abrir</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>choose or add</source>
            <translation>elegir o añadir</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only on older forms. If it is missing, Intacct restricts the user by itself.</source>
            <translation>Trazo discontinuo: solo en formularios antiguos. Si falta, Intacct limita al usuario por sí solo.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form may show more fields.</source>
            <translation>Dibujo, no captura de pantalla. Su formulario puede mostrar más campos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not test it by signing in</source>
            <translation>No lo pruebe iniciando sesión</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A Web Services user cannot sign in to Intacct's own screens. The test in step 5 tells whether the password works.</source>
            <translation>Un usuario de Web Services no puede iniciar sesión en las pantallas de Intacct. La prueba del paso 5 dice si la contraseña funciona.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The password mail does not arrive</source>
            <translation>El correo con la contraseña no llega</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is titled “Welcome to Sage Intacct” and names the company ID, the user ID and the password. An administrator can reset the password; Intacct then mails a new one. A reset stops every program that uses the old one.</source>
            <translation>Su asunto es “Welcome to Sage Intacct” y nombra el ID de empresa, el ID de usuario y la contraseña. Un administrador puede restablecerla; Intacct envía entonces una nueva. Eso detiene todo programa que use la anterior.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Contact name</source>
            <translation>Contact name</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Choose a contact or add one. Sage lets its e-mail differ from the account e-mail, another guide wants them equal. The same address in both is safe.</source>
            <translation>Elija un contacto o añada uno. Sage admite que su correo difiera del de la cuenta; otra guía los quiere iguales. La misma dirección en ambos es lo seguro.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Admin privileges</source>
            <translation>Admin privileges</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Guides disagree: most say Full, one works with Limited. As far as public text shows, reading needs none.</source>
            <translation>Las guías no coinciden: la mayoría dice Full, una funciona con Limited. Según los textos públicos, leer no necesita ninguno.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Entities, departments and territories</source>
            <translation>Entidades, departamentos y territorios</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Leave these lists empty. Each entry hides records from Armatic, without any message.</source>
            <translation>Deje vacías estas listas. Cada entrada oculta registros a Armatic, sin ningún mensaje.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Companies with several entities</source>
            <translation>Empresas con varias entidades</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Create the user at the top level. The guide's own text for several entities is lost, so this is our advice.</source>
            <translation>Cree el usuario en el nivel superior. El texto de la guía sobre varias entidades se ha perdido, así que es consejo nuestro.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Keep password until admin resets it</source>
            <translation>Keep password until admin resets it</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick it if an older form shows it. Today passwords of these users do not expire.</source>
            <translation>Márquelo si un formulario antiguo lo muestra. Hoy las contraseñas de estos usuarios no caducan.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused this user or its password.</source>
            <translation>Intacct rechazó a este usuario o su contraseña.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Module permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant six applications, {row_count} rows</source>
            <translation>Conceda seis aplicaciones, {row_count} filas</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Grant each row with its rights, for the user or for the role the user has. Then save twice.</source>
            <translation>Conceda cada fila con sus permisos, al usuario o al rol que tenga. Después guarde dos veces.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the list of Web Services users, click **Subscriptions** next to `{user_id}`.</source>
            <translation>En la lista de usuarios de Web Services, haga clic en **Subscriptions** junto a `{user_id}`.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **User Application Subscriptions** opens.</source>
            <translation>Se abre la página **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick an application and click **Permissions** beside it.</source>
            <translation>Marque una aplicación y haga clic en **Permissions** a su lado.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Six in all: **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** and **Order Entry**.</source>
            <translation>Son seis: **Company**, **Cash Management**, **General Ledger**, **Accounts Receivable**, **Inventory Control** y **Order Entry**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Tick the rights of each row in the list, such as **Customers**.</source>
            <translation>Marque los permisos de cada fila de la lista, como **Customers**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Do not use the **Read only** shortcut: it leaves rows out.</source>
            <translation>No use el atajo **Read only**: deja filas fuera.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the permission window.</source>
            <translation>Haga clic en **Save** en la ventana de permisos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **User Application Subscriptions** too.</source>
            <translation>Tras la última aplicación, haga clic en **Save** también en la página **User Application Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A forgotten second Save is a known mistake.</source>
            <translation>Olvidar el segundo guardado es un error conocido.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Admin** › **Users, roles, and groups** › **Roles**, click **Add**, name the role and click **Save**.</source>
            <translation>Abra **Company** › **Admin** › **Users, roles, and groups** › **Roles**, haga clic en **Add**, dé un nombre al rol y haga clic en **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The page **Roles Subscriptions** opens.</source>
            <translation>Se abre la página **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Until 2024: **Company** › **Admin** › **Roles**</source>
            <translation>Hasta 2024: **Company** › **Admin** › **Roles**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>After the last application, click **Save** on the page **Roles Subscriptions** too.</source>
            <translation>Tras la última aplicación, haga clic en **Save** también en la página **Roles Subscriptions**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open the user `{user_id}`, choose the role in the **Roles** table and click **Save**.</source>
            <translation>Abra el usuario `{user_id}`, elija el rol en la tabla **Roles** y haga clic en **Save**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Fill the role that the user has. An empty role, or another one, fails on every row.</source>
            <translation>Complete el rol que tiene el usuario. Un rol vacío, u otro, falla en todas las filas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the user</source>
            <translation>Permisos del usuario</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** next to `{user_id}` › **Permissions**</source>
            <translation>**Company** › **Admin** › **Users, roles, and groups** › **Web Services users** › **Subscriptions** junto a `{user_id}` › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</source>
            <translation>De 2019 a 2024: **Company** › **Admin** › **Web Services users** › **Subscriptions** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: the page **User Application Subscriptions** of the user</source>
            <translation>2017 y 2018: la página **User Application Subscriptions** del usuario</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Permissions of the role</source>
            <translation>Permisos del rol</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Admin** › **Roles** › **Add** › **Permissions**</source>
            <translation>De 2019 a 2024: **Company** › **Admin** › **Roles** › **Add** › **Permissions**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved both**, the permission window and the page behind it</source>
            <translation>**He guardado ambas**, la ventana de permisos y la página de detrás</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other users</source>
            <translation>otros usuarios</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your list may show more columns.</source>
            <translation>Dibujo, no captura de pantalla. Su lista puede mostrar más columnas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page lists more applications.</source>
            <translation>Dibujo, no captura de pantalla. Su página muestra más aplicaciones.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other rows</source>
            <translation>otras filas</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Dashed: only in some companies. Skip it where it is missing.</source>
            <translation>Trazo discontinuo: solo en algunas empresas. Omítalo donde falte.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your window lists more rows and rights.</source>
            <translation>Dibujo, no captura de pantalla. Su ventana muestra más filas y permisos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>other roles</source>
            <translation>otros roles</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the new role</source>
            <translation>el nuevo rol</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your form shows more fields.</source>
            <translation>Dibujo, no captura de pantalla. Su formulario muestra más campos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Which one am I?</source>
            <translation>¿Cuál es mi caso?</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row has another name</source>
            <translation>Una fila tiene otro nombre</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Names differ by region, and your company may have renamed some. The search finds a row by its other names.</source>
            <translation>Los nombres varían según la región y su empresa puede haber cambiado algunos. La búsqueda encuentra una fila por sus otros nombres.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A row is missing</source>
            <translation>Falta una fila</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Rows appear only for features your company uses. Skip a row you do not have; the list marks where that can happen.</source>
            <translation>Las filas solo aparecen para funciones que su empresa usa. Omita la que no tenga; la lista marca dónde puede ocurrir.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the rows come from</source>
            <translation>De dónde vienen las filas</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pictures of the setup guide are lost. The rows are rebuilt from the vendor's later text and from Sage; each names its source.</source>
            <translation>Las imágenes de la guía de configuración se perdieron. Las filas se reconstruyeron del texto posterior del proveedor y de Sage; cada una nombra su fuente.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Read-only evaluation</source>
            <translation>Evaluación de solo lectura</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading works with List and View alone. Armatic cannot record payments or create invoices until the other rights are granted.</source>
            <translation>Para leer bastan List y View. Armatic no puede registrar pagos ni crear facturas hasta que se concedan los demás permisos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused rows that this step grants.</source>
            <translation>Intacct rechazó filas que este paso concede.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sender authorization</source>
            <translation>Autorización del remitente</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow Armatic's sender ID</source>
            <translation>Autorice el ID de remitente de Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refuses every program whose sender ID your company has not allowed.</source>
            <translation>Intacct rechaza todo programa cuyo ID de remitente su empresa no haya autorizado.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Open **Company** › **Setup** › **Configuration** › **Company** and the tab **Security**.</source>
            <translation>Abra **Company** › **Setup** › **Configuration** › **Company** y la pestaña **Security**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security**. In 2017 and 2018: **Company** › **Company information** › **Security**</source>
            <translation>De 2019 a 2024: **Company** › **Setup** › **Company** › **Security**. En 2017 y 2018: **Company** › **Company information** › **Security**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Edit**.</source>
            <translation>Haga clic en **Edit**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Under **Web Services authorizations**, click **Add**.</source>
            <translation>Bajo **Web Services authorizations**, haga clic en **Add**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Older pages show **+** instead.</source>
            <translation>Las páginas antiguas muestran **+** en su lugar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Sender ID**, exactly:</source>
            <translation>Escriba exactamente este **Sender ID**:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Capital P. It cannot be edited afterwards: delete it and add it again.</source>
            <translation>P mayúscula. Después no puede editarse: elimínelo y añádalo de nuevo.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Type this **Description**:</source>
            <translation>Escriba esta **Description**:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Set **Status** to **Active**.</source>
            <translation>Ponga **Status** en **Active**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** in the window **Web Services sender information**.</source>
            <translation>Haga clic en **Save** en la ventana **Web Services sender information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Save** on the page **Company information** too.</source>
            <translation>Haga clic en **Save** también en la página **Company information**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Without the second Save, the sender ID is not in the list.</source>
            <translation>Sin el segundo guardado, el ID de remitente no está en la lista.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Allow the sender ID</source>
            <translation>Autorizar el ID de remitente</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2019 to 2024: **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</source>
            <translation>De 2019 a 2024: **Company** › **Setup** › **Company** › **Security** › **Edit** › **Web Services authorizations** › **Add**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>2017 and 2018: **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</source>
            <translation>2017 y 2018: **Company** › **Company information** › **Security** › **Edit** › **Web Services authorizations** › **+**</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I saved twice** and `{sender_id}` is **Active** in the list</source>
            <translation>**He guardado dos veces** y `{sender_id}` está **Active** en la lista</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the entry stands here after the first Save</source>
            <translation>la entrada está aquí tras el primer Save</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawing, not a screenshot. Your page shows more sections.</source>
            <translation>Dibujo, no captura de pantalla. Su página muestra más secciones.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings, not screenshots. Your page shows more sections.</source>
            <translation>Dibujos, no capturas de pantalla. Su página muestra más secciones.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Exact capitals</source>
            <translation>Mayúsculas exactas</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct tells capital and small letters apart. A wrong letter gives the same refusal as a missing entry.</source>
            <translation>Intacct distingue mayúsculas y minúsculas. Una letra errónea da el mismo rechazo que una entrada que falta.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Save twice</source>
            <translation>Guarde dos veces</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The small window has a Save, and the page behind it has another. Both are needed.</source>
            <translation>La ventana pequeña tiene un Save y la página de detrás tiene otro. Hacen falta ambos.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the sender ID comes from</source>
            <translation>De dónde viene el ID de remitente</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The setup guide writes `{sender_id}` between quotation marks. That it is the literal value, with a capital P, is our reading.</source>
            <translation>La guía de configuración escribe `{sender_id}` entre comillas. Que sea el valor literal, con P mayúscula, es lectura nuestra.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct refused Armatic's sender ID.</source>
            <translation>Intacct rechazó el ID de remitente de Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect and test</source>
            <translation>Conectar y probar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Eight checks, in order. The first one that fails stops here and tells you what to do.</source>
            <translation>Ocho comprobaciones, por orden. La primera que falla se detiene aquí y le dice qué hacer.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID, the user ID and the password from Intacct's mail.</source>
            <translation>Introduzca el ID de empresa, el ID de usuario y la contraseña del correo de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>They go to Intacct only, encrypted. A wrong password is tried once, so the user is not locked out.</source>
            <translation>Van solo a Intacct, cifrados. Una contraseña incorrecta se envía una vez, para que el usuario no quede bloqueado.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In this window</source>
            <translation>En esta ventana</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Run the checks.</source>
            <translation>Ejecute las comprobaciones.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A failed check says who must act, where to click and what to enter.</source>
            <translation>Una comprobación fallida dice quién debe actuar, dónde hacer clic y qué introducir.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Sign in to Armatic and open **Account** › **Accounting**.</source>
            <translation>Inicie sesión en Armatic y abra **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the browser: `{armatic_page}`. Your initials, at the lower left, lead to **Account**.</source>
            <translation>En el navegador: `{armatic_page}`. Sus iniciales, abajo a la izquierda, llevan a **Account**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In Armatic</source>
            <translation>En Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Click **Connect** under the Intacct logo.</source>
            <translation>Haga clic en **Connect** bajo el logotipo de Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the company ID:</source>
            <translation>Introduzca el ID de empresa:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the user ID:</source>
            <translation>Introduzca el ID de usuario:</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Enter the password from Intacct's mail and click **Connect**.</source>
            <translation>Introduzca la contraseña del correo de Intacct y haga clic en **Connect**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The pop-up closes by itself. This program never copies the password.</source>
            <translation>La ventana emergente se cierra sola. Este programa nunca copia la contraseña.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connect in Armatic</source>
            <translation>Conectar en Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** › **Connect** under the Intacct logo</source>
            <translation>**Account** › **Accounting** › **Connect** bajo el logotipo de Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**I connected Armatic too**, with the same three values</source>
            <translation>**He conectado también Armatic**, con los mismos tres valores</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. Other systems may be listed.</source>
            <translation>Dibujos de Armatic, no capturas de pantalla. Puede haber otros sistemas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>the password from Intacct's mail</source>
            <translation>la contraseña del correo de Intacct</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Drawings of Armatic, not screenshots. The order of fields may differ.</source>
            <translation>Dibujos de Armatic, no capturas de pantalla. El orden de los campos puede variar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens then</source>
            <translation>Qué pasa después</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's first sync reads all customers and invoices. It can take several hours; then it reads changes every two hours.</source>
            <translation>La primera sincronización de Armatic lee todos los clientes y facturas. Puede tardar varias horas; después lee los cambios cada dos horas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where to watch it</source>
            <translation>Dónde seguirlo</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>**Account** › **Accounting** holds the sync log. The last step here, Done, can look up whether your customers have arrived.</source>
            <translation>**Account** › **Accounting** contiene el registro de sincronización. El último paso aquí, Hecho, puede comprobar si sus clientes llegaron.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Where the password is</source>
            <translation>Dónde está la contraseña</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>In the mail “Welcome to Sage Intacct” that Intacct sent when the user was saved.</source>
            <translation>En el correo “Welcome to Sage Intacct” que Intacct envió al guardar el usuario.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Address filters</source>
            <translation>Filtros de direcciones</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The test runs from this computer, Armatic from its own servers. With **Enforce IP address filters** on, a pass here proves nothing for Armatic.</source>
            <translation>La prueba sale de este equipo; Armatic, de sus propios servidores. Con **Enforce IP address filters** activado, superarla aquí no demuestra nada para Armatic.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Blanks in the company ID</source>
            <translation>Espacios en el ID de empresa</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>A blank before or after the company ID makes Intacct refuse it. This window removes it.</source>
            <translation>Un espacio antes o después del ID de empresa hace que Intacct lo rechace. Esta ventana lo quita.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The test needs Sage Intacct.</source>
            <translation>Este equipo está sin conexión. La prueba necesita Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Initial sync</source>
            <translation>Sincronización inicial</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Reading your receivables</source>
            <translation>Leyendo sus cuentas por cobrar</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>You can keep working. Close the window if you like: the sync picks up where it stopped.</source>
            <translation>Puede seguir trabajando. Cierre la ventana si quiere: la sincronización sigue donde se detuvo.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Start the sync.</source>
            <translation>Inicie la sincronización.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads {object_count} kinds of records into a database on this computer. It changes nothing in Intacct.</source>
            <translation>Lee {object_count} clases de registros en una base de datos de este equipo. No cambia nada en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Wait for the tie-out.</source>
            <translation>Espere la conciliación.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>At the end, open receivables here are compared with Intacct's own totals, for each currency.</source>
            <translation>Al final, las cuentas por cobrar de aquí se comparan con los totales de Intacct, por moneda.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Meanwhile</source>
            <translation>Mientras tanto</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The other steps, the permission checklist and the error decoder stay open. The sync goes on behind them.</source>
            <translation>Los demás pasos, la lista de permisos y el descifrador de errores siguen disponibles. La sincronización continúa detrás.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>How long it takes</source>
            <translation>Cuánto tarda</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>That depends on your number of invoices. A first estimate stands above; it gets better while pages are read.</source>
            <translation>Depende de su número de facturas. Arriba hay una primera estimación; mejora al leer páginas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Skipped records</source>
            <translation>Registros omitidos</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Records that Armatic can do without are skipped where a permission is missing. The list names the permission.</source>
            <translation>Los registros de los que Armatic puede prescindir se omiten si falta un permiso. La lista nombra el permiso.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Maintenance</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct may be off on Saturdays from 02:30 to 05:30 UTC. The sync goes on by itself afterwards.</source>
            <translation>Intacct puede estar apagado los sábados de 02:30 a 05:30 UTC. La sincronización sigue sola después.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The connection is not tested yet. Step 5, Connect, does that.</source>
            <translation>La conexión aún no se ha probado. Lo hace el paso 5, Conectar.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>This computer is offline. The sync needs Sage Intacct.</source>
            <translation>Este equipo está sin conexión. La sincronización necesita Sage Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The totals here and in Intacct differ.</source>
            <translation>Los totales de aquí y de Intacct difieren.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Connected, and every cent ties out</source>
            <translation>Conectado, y cuadra al céntimo</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Intacct and Armatic are connected. This is what happens now.</source>
            <translation>Intacct y Armatic están conectados. Esto es lo que ocurre ahora.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>What happens next</source>
            <translation>Qué ocurre después</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic reads changes every two hours. Each run is listed in the sync log under **Account** › **Accounting**.</source>
            <translation>Armatic lee los cambios cada dos horas. Cada ejecución figura en el registro de sincronización, en **Account** › **Accounting**.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Armatic's own first sync</source>
            <translation>La primera sincronización de Armatic</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It reads all customers and all open and paid invoices. It can take several hours.</source>
            <translation>Lee todos los clientes y todas las facturas pendientes y pagadas. Puede tardar varias horas.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The sync log</source>
            <translation>El registro de sincronización</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It shows each run's date and how many customers and invoices it created. It also says why a record was left out.</source>
            <translation>Muestra la fecha de cada ejecución y cuántos clientes y facturas creó. También dice por qué se dejó fuera un registro.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Both ways</source>
            <translation>En ambos sentidos</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Customers, invoices, payments, items and tax rates are synchronized. A payment taken in Armatic marks the invoice as paid in Intacct.</source>
            <translation>Se sincronizan clientes, facturas, pagos, artículos y tipos de impuesto. Un pago recibido en Armatic marca la factura como pagada en Intacct.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>Use the chat in Armatic or call `{phone}`.</source>
            <translation>Use el chat de Armatic o llame al `{phone}`.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The phone number</source>
            <translation>El número de teléfono</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>It is the one in the setup guide. We have not seen it on a current page.</source>
            <translation>Es el de la guía de configuración. No lo hemos visto en una página actual.</translation>
        </message>
        <message>
            <location filename="resources/steps.toml" />
            <source>The first sync has not finished yet. Step 6, Initial sync, does that.</source>
            <translation>La primera sincronización no ha terminado. Lo hace el paso 6, Sincronización inicial.</translation>
        </message>
    </context>
    <context>
        <name>support_dialogs</name>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Save the support bundle</source>
            <translation>Guardar el paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Support bundles</source>
            <translation>Paquetes de soporte</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open a support bundle</source>
            <translation>Abrir un paquete de soporte</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Open what the customer sent</source>
            <translation>Abrir lo que envió el cliente</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Bundles, reviews and saved answers</source>
            <translation>Paquetes, revisiones y respuestas guardadas</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Export the saved answers</source>
            <translation>Exportar las respuestas guardadas</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Saved answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="ui/support_dialogs.py" />
            <source>Import answers</source>
            <translation>Importar respuestas</translation>
        </message>
    </context>
    <context>
        <name>support_mail</name>
        <message>
            <location filename="ui/support_mail.py" />
            <source>No mail program opened. The text is on the clipboard: paste it into a mail.</source>
            <translation>No se abrió ningún programa de correo. El texto está en el portapapeles: péguelo en un correo.</translation>
        </message>
        <message>
            <location filename="ui/support_mail.py" />
            <source>The mail is too long for one click. All of it is on the clipboard: paste it.</source>
            <translation>El correo es demasiado largo para un clic. Está completo en el portapapeles: péguelo.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="ui/wording.py" />
            <source>today at {time}</source>
            <translation>hoy a las {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>yesterday at {time}</source>
            <translation>ayer a las {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>on {date} at {time}</source>
            <translation>el {date} a las {time}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In Sage Intacct</source>
            <translation>En Sage Intacct</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>In this window</source>
            <translation>En esta ventana</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>not yet possible</source>
            <translation>aún no es posible</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>to be fixed</source>
            <translation>por corregir</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>step {number} of {count}</source>
            <translation>paso {number} de {count}</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source> of </source>
            <translation> de </translation>
        </message>
        <message>
            <location filename="ui/wording.py" />
            <source>Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve</source>
            <translation>Cero Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce</translation>
        </message>
    </context>
</TS>
