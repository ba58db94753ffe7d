@echo off
rem Starts Mithaq on Windows: alone or with `open PROJECT` the workbench, with any other verb the command line.
rem Before the verb may stand -nl LOCALE, -dir ltr or rtl, -clean, -consoleLog and -debug; flags of the Java virtual machine go in
rem MITHAQ_JAVA_OPTIONS. What is kept between two starts is kept in LOCALAPPDATA, so an installation may be read-only.
setlocal enableextensions disabledelayedexpansion
set "WANTED=21"
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"

set "DIRECTION=ltr"
set "VERB="
:scan
if "%~1"=="" goto :scanned
if /i "%~1"=="-nl" goto :scan_language
if /i "%~1"=="-dir" goto :scan_direction
if /i "%~1"=="-clean" goto :scan_next
if /i "%~1"=="-consoleLog" goto :scan_next
if /i "%~1"=="-debug" goto :scan_next
set "VERB=%~1"
goto :scanned
:scan_language
for %%l in (ar fa he iw ur) do for /f "delims=_-" %%n in ("%~2") do if /i "%%~n"=="%%l" set "DIRECTION=rtl"
shift /1
goto :scan_next
:scan_direction
set "DIRECTION=%~2"
shift /1
:scan_next
shift /1
goto :scan
:scanned

set "JAVA="
set "MAJOR=0"
if defined JAVA_HOME call :try_folder "%JAVA_HOME:"=%"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try_program "%%~$PATH:j"
if not defined JAVA for %%p in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do call :try_folders "%%~p\%%~v"
if not defined JAVA (
	echo mithaq: no Java %WANTED% or later was found: install one, or set JAVA_HOME 1>&2
	exit /b 2
)

set "LAUNCHER="
for /f "delims=" %%l in ('dir /b "%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar" 2^>nul') do set "LAUNCHER=%HOME_DIR%\plugins\%%l"
if not defined LAUNCHER goto :incomplete

rem One configuration per installation, so that two of them do not disturb each other.
set "STATE=%LOCALAPPDATA%\Mithaq"
if not defined LOCALAPPDATA set "STATE=%USERPROFILE%\AppData\Local\Mithaq"
set "CONFIGURATION=%HOME_DIR:\=-%"
set "CONFIGURATION=%STATE%\configuration-%CONFIGURATION::=%"
set "PASSING="
call :can_write "%CONFIGURATION%"
if not errorlevel 1 goto :writable
if "%VERB%"=="" goto :no_state
if /i "%VERB%"=="open" goto :no_state
rem A verb has nothing to remember: it takes a folder that is gone when it ends.
set "PASSING=%TEMP%\mithaq-%RANDOM%%RANDOM%%RANDOM%"
call :can_write "%PASSING%"
if errorlevel 1 goto :no_place
set "CONFIGURATION=%PASSING%"
:writable

set "FLAGS=--enable-native-access=ALL-UNNAMED -Xshare:auto -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if %MAJOR% geq 23 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
set COMMON="-Dlog4j.configuration=file:%HOME_DIR%\log4j.properties" %MITHAQ_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -install "%HOME_DIR%" -configuration "%CONFIGURATION%"

if "%VERB%"=="" goto :workbench
if /i "%VERB%"=="open" goto :workbench
chcp 65001 >nul
set "WORK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
rem What goes over a whole project: under a second more for a small one, half the time for a large one.
for %%v in (check export import migrate search suggest) do if /i "%VERB%"=="%%v" set "WORK=-XX:+UseParallelGC"
"%JAVA%" %FLAGS% %WORK% %COMMON% -data @none -application org.mithaq.cli.application %*
set "CODE=%ERRORLEVEL%"
if defined PASSING rmdir /s /q "%PASSING%"
exit /b %CODE%

:workbench
start "Mithaq" "%JAVA:java.exe=javaw.exe%" %FLAGS% %COMMON% -data "%STATE%\workbench" -application org.mithaq.app.application -dir %DIRECTION% %*
exit /b 0

rem The program of a folder of Java, if it is new enough; the file `release` there says so.
:try_folder
if defined JAVA exit /b 0
set "HERE=%~1"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
if not exist "%HERE%\bin\java.exe" exit /b 0
if not exist "%HERE%\release" goto :ask
set "FOUND=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%HERE%\release") do if "%%a"=="JAVA_VERSION" for /f "delims=.-+" %%m in ("%%~b") do set "FOUND=%%m"
call :accept "%HERE%\bin\java.exe"
exit /b 0
:ask
call :try_program "%HERE%\bin\java.exe"
exit /b 0

rem Each folder within a folder.
:try_folders
for /f "delims=" %%d in ('dir /b /ad "%~1" 2^>nul') do call :try_folder "%~1\%%d"
exit /b 0

rem A program, if it says itself that it is new enough.
:try_program
if defined JAVA exit /b 0
set "FOUND=0"
for /f "tokens=2,3" %%u in ('call "%~1" -version 2^>^&1') do if "%%u"=="version" for /f "delims=.-+" %%m in ("%%~v") do set "FOUND=%%m"
call :accept "%~1"
exit /b 0

:accept
if %FOUND% lss %WANTED% exit /b 0
set "JAVA=%~1"
set "MAJOR=%FOUND%"
exit /b 0

rem Whether files can be made in a folder; makes it where it is missing.
:can_write
if not exist "%~1\" mkdir "%~1" 2>nul
copy /y "%HOME_DIR%\log4j.properties" "%~1\writable.tmp" >nul 2>nul
if not exist "%~1\writable.tmp" exit /b 1
del "%~1\writable.tmp"
exit /b 0

:incomplete
echo mithaq: the installation in %HOME_DIR% is not complete 1>&2
exit /b 2

:no_state
echo mithaq: cannot write to %CONFIGURATION%: make it writable 1>&2
exit /b 2

:no_place
echo mithaq: cannot write to %CONFIGURATION%, nor to %TEMP%: make one of them writable 1>&2
exit /b 2
